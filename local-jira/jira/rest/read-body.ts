import type { Context } from 'hono';
import type { z } from 'zod';
import type { Env } from '../call';
import { badRequest } from '../jira-error';

/** The parsed JSON body, or Jira's 400. */
export async function readBody<T extends z.ZodType>(c: Context<Env>, schema: T): Promise<z.output<T>> {
  let body: unknown;
  try {
    body = await c.req.json();
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw badRequest('There was an error parsing JSON. Check that your request body is valid.');
  }
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw badRequest(
    `Invalid request payload: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}. Refer to the REST API documentation and try again.`,
  );
}

/** A list parameter, repeated or separated by commas. */
export const listOf = (c: Context<Env>, name: string): string[] =>
  (c.req.queries(name) ?? [])
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');

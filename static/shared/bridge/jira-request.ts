import { requestJira } from '@forge/bridge';
import type * as z from 'zod/mini';

/** Jira's refusal of a direct request. */
export class JiraRefused extends Error {
  constructor(
    readonly status: number,
    readonly path: string,
  ) {
    super(`Jira answered ${String(status)} to ${path}`);
    this.name = 'JiraRefused';
  }
}

export type Query = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** Repeats a parameter that has several values, as Jira wants it. Without any the path may carry its own. */
function withQuery(path: string, query: Query): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of typeof value === 'object' ? value : [value]) params.append(name, String(one));
  }
  return params.size === 0 ? path : `${path}?${params.toString()}`;
}

async function request<Schema extends z.ZodMiniType>(
  schema: Schema,
  path: string,
  init: Parameters<typeof requestJira>[1],
): Promise<z.infer<Schema>> {
  const response = await requestJira(path, init);
  if (!response.ok) throw new JiraRefused(response.status, path);
  return schema.parse(await response.json());
}

/** Reads from Jira as the person who is looking. Throws `JiraRefused`, or a ZodError for an unexpected answer. */
export const getJira = <Schema extends z.ZodMiniType>(schema: Schema, path: string, query: Query = {}) =>
  request(schema, withQuery(path, query), { headers: { Accept: 'application/json' } });

/** For the reads that Jira offers as POST, a search for example. */
export const postJira = <Schema extends z.ZodMiniType>(schema: Schema, path: string, body: unknown) =>
  request(schema, path, {
    method: 'POST',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

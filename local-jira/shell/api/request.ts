import { z } from 'zod';
import { ACCOUNT_HEADER } from '../../server/contract';
import { currentAccount, signedOut } from './account';

/** A refusal of Jira, with its messages as they are shown to people. */
export class JiraFailure extends Error {
  constructor(
    readonly status: number,
    readonly messages: string[],
  ) {
    super(messages.join(' '));
  }
}

const Errors = z.object({
  errorMessages: z.array(z.string()).default([]),
  errors: z.record(z.string(), z.string()).default({}),
});

async function failureOf(response: Response): Promise<JiraFailure> {
  const parsed = Errors.safeParse(await response.json().catch(() => undefined));
  const messages = parsed.success ? [...parsed.data.errorMessages, ...Object.values(parsed.data.errors)] : [];
  return new JiraFailure(
    response.status,
    messages.length > 0 ? messages : [`Jira answered with ${response.status}.`],
  );
}

/** Sends a request to this site as the person of this window. */
export async function send(method: string, path: string, body?: unknown): Promise<unknown> {
  const accountId = currentAccount() ?? '';
  const response = await fetch(path, {
    method,
    headers: { [ACCOUNT_HEADER]: accountId, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (response.status === 401) signedOut.set(accountId);
  if (!response.ok) throw await failureOf(response);
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

export const read = async <T>(path: string, answer: z.ZodType<T>): Promise<T> =>
  answer.parse(await send('GET', path));

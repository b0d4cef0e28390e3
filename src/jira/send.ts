import { setTimeout as sleep } from 'node:timers/promises';
import { type APIResponse, NeedsAuthenticationError } from '@forge/api';
import * as z from 'zod/mini';
import { AppError, ConsentRequired } from '../usecases/app-error';
import { remainingMs } from './invocation';
import { afterOutcome, type Outcome } from './retry-policy';

type Call = () => Promise<APIResponse>;
type Tried = { response: APIResponse } | { cause: unknown };

/** For what may be sent twice: reads, and writes that set a value. */
export const sendRepeatable = (call: Call): Promise<APIResponse> => send(call, true);
export const sendOnce = (call: Call): Promise<APIResponse> => send(call, false);

/** Jira's answer, as the schema says; anything else is JIRA_FAILED. */
export async function readJson<S extends z.ZodMiniType>(call: Call, schema: S): Promise<z.output<S>> {
  return parseJson(await sendRepeatable(call), schema);
}

export async function parseJson<S extends z.ZodMiniType>(
  response: APIResponse,
  schema: S,
): Promise<z.output<S>> {
  const parsed = z.safeParse(schema, await response.json().catch(() => undefined));
  if (!parsed.success) throw new AppError('JIRA_FAILED', {}, { cause: parsed.error });
  return parsed.data;
}

async function send(call: Call, repeatable: boolean): Promise<APIResponse> {
  for (let number = 0; ; number += 1) {
    const tried = await attempt(call);
    const verdict = afterOutcome(outcomeOf(tried), { number, repeatable, remainingMs: remainingMs() });
    switch (verdict.kind) {
      case 'answer':
        return accepted(tried);
      case 'wait':
        await sleep(verdict.ms);
        break;
      case 'busy':
        throw new AppError('JIRA_BUSY', { retryAfter: String(verdict.retryAfter) });
      case 'failed':
        throw new AppError(
          'JIRA_FAILED',
          {},
          { cause: 'cause' in tried ? tried.cause : tried.response.status },
        );
    }
  }
}

async function attempt(call: Call): Promise<Tried> {
  try {
    return { response: await inTime(call()) };
  } catch (cause) {
    if (cause instanceof NeedsAuthenticationError) throw new ConsentRequired(cause);
    return { cause };
  }
}

// Longer than Jira takes on a bad day, short enough to try again or to say so.
const mostMs = 12_000;
const reserveMs = 2_000;

async function inTime<T>(answer: Promise<T>): Promise<T> {
  const enough = new AbortController();
  const ms = Math.min(mostMs, Math.max(0, remainingMs() - reserveMs));
  // An answer that never comes must not keep the process, hence no `ref`.
  const tooLate = sleep(ms, undefined, { signal: enough.signal, ref: false }).then(() => {
    throw new Error('no answer in time');
  });
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    tooLate.catch(() => undefined);
    enough.abort();
  }
}

function outcomeOf(tried: Tried): Outcome {
  if ('cause' in tried) return { status: null, retryAfter: null };
  const { status, headers } = tried.response;
  const retryAfter = Number.parseInt(headers.get('retry-after') ?? '', 10);
  return { status, retryAfter: Number.isNaN(retryAfter) ? null : retryAfter };
}

function accepted(tried: Tried): APIResponse {
  if ('cause' in tried) throw new AppError('JIRA_FAILED', {}, tried);
  const { response } = tried;
  if (response.ok || response.status === 303) return response;
  if (response.status === 401 || response.status === 403) throw new AppError('FORBIDDEN');
  if (response.status === 404) throw new AppError('NOT_FOUND');
  throw new AppError('JIRA_FAILED', {}, { cause: response.status });
}

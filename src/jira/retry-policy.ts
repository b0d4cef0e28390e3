/** What came back: a status and Jira's `Retry-After` in seconds, or nothing at all. */
export type Outcome = { status: number | null; retryAfter: number | null };
export type Attempt = {
  /** 0 for the first try. */
  number: number;
  /** Sending it twice does no harm. */
  repeatable: boolean;
  remainingMs: number;
};
export type Verdict =
  | { kind: 'answer' }
  | { kind: 'wait'; ms: number }
  | { kind: 'busy'; retryAfter: number }
  | { kind: 'failed' };

const attempts = 3;
const defaultRetryAfterSeconds = 5;
// An invocation has to answer before the platform stops it.
const reserveMs = 3_000;
// A job has minutes, but sleeping through them is paid for; it is sent back to its queue instead.
const mostMs = 20_000;

/** Jira's rate-limit guide: a 429 was not carried out, so everything may be sent again once its time is over. */
export function afterOutcome({ status, retryAfter }: Outcome, attempt: Attempt): Verdict {
  if (status === 429) return afterRateLimit(retryAfter ?? defaultRetryAfterSeconds, attempt);
  if (status !== null && status < 500) return { kind: 'answer' };
  const ms = 200 * 2 ** attempt.number;
  return attempt.repeatable && mayWait(ms, attempt) ? { kind: 'wait', ms } : { kind: 'failed' };
}

function afterRateLimit(retryAfter: number, attempt: Attempt): Verdict {
  const ms = retryAfter * 1_000;
  return mayWait(ms, attempt) ? { kind: 'wait', ms } : { kind: 'busy', retryAfter };
}

const mayWait = (ms: number, { number, remainingMs }: Attempt): boolean =>
  number + 1 < attempts && ms <= mostMs && ms + reserveMs < remainingMs;

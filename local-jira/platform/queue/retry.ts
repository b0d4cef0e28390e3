import { z } from 'zod';
import { FunctionFailure } from '../runtime/function-failure';

/** runtime-reference/async-events-api: the longest delay, and how long an event is kept. */
const LONGEST_DELAY_SECONDS = 900;
export const RETENTION_MILLISECONDS = 24 * 3600 * 1000;
const RETRY_DATA_BYTES = 4096;

const RetryRequest = z.object({
  _retry: z.literal(true),
  retryOptions: z.object({
    retryAfter: z.number().default(1),
    retryReason: z.string().default('FUNCTION_RETRY_REQUEST'),
    retryData: z.unknown().optional(),
  }),
});

export type Retry = { afterSeconds: number; reason: string; data: unknown };

/** What a function that returned (never threw) an `InvocationError` asks for. */
export function requestedRetry(result: unknown): Retry | undefined {
  const request = RetryRequest.safeParse(result);
  if (!request.success) return undefined;
  const { retryAfter, retryReason, retryData } = request.data.retryOptions;
  const fits = Buffer.byteLength(JSON.stringify(retryData ?? null)) <= RETRY_DATA_BYTES;
  return {
    afterSeconds: Math.min(LONGEST_DELAY_SECONDS, Math.max(1, retryAfter)),
    reason: retryReason,
    data: fits ? retryData : undefined,
  };
}

/** Forge's own retry of an event whose function did not come to its end: exponential, up to 15 minutes apart. */
export function retryAfterFailure(retryCount: number, failure: unknown): Retry {
  const afterSeconds = Math.min(LONGEST_DELAY_SECONDS, 5 * 2 ** Math.min(retryCount, 10));
  return { afterSeconds, reason: reasonOf(failure), data: undefined };
}

const reasonOf = (failure: unknown) =>
  failure instanceof FunctionFailure && failure.reason === 'timed out'
    ? 'FUNCTION_TIME_OUT'
    : 'FUNCTION_PLATFORM_UNKNOWN_ERROR';

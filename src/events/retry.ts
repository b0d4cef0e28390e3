import { InvocationError, InvocationErrorCode } from '@forge/events';
import { isBusy } from '../usecases/app-error';

const afterFailureSeconds = 60;

/** Has to be returned: what a trigger throws is never run again. */
export function retryLater(cause: unknown): InvocationError {
  const busy = isBusy(cause);
  return new InvocationError({
    retryAfter: busy ? Number(cause.params['retryAfter']) : afterFailureSeconds,
    retryReason: busy
      ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED
      : InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}

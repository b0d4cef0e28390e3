import { InvocationError, InvocationErrorCode } from '@forge/events';
import { isBusy } from '../usecases/app-error';

const afterFailureSeconds = 60;
// As Forge takes it at most.
const mostSeconds = 900;

/** Has to be returned: what a trigger throws is never run again. The longer it goes wrong, the later it comes again. */
export function retryLater(cause: unknown, retries = 0): InvocationError {
  const busy = isBusy(cause);
  const afterFailure = Math.min(afterFailureSeconds * 2 ** retries, mostSeconds);
  return new InvocationError({
    retryAfter: busy ? Number(cause.params['retryAfter']) : afterFailure,
    retryReason: busy
      ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED
      : InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}

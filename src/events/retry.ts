import { InvocationError, InvocationErrorCode } from '@forge/events';
import { AppError } from '../usecases/app-error';

const afterFailureSeconds = 60;

/** Has to be returned: what a trigger throws is never run again. */
export function retryLater(cause: unknown): InvocationError {
  const isBusy = cause instanceof AppError && cause.code === 'JIRA_BUSY';
  return new InvocationError({
    retryAfter: isBusy ? Number(cause.params['retryAfter']) : afterFailureSeconds,
    retryReason: isBusy
      ? InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED
      : InvocationErrorCode.FUNCTION_RETRY_REQUEST,
  });
}

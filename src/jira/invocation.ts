import { getAppContext } from '@forge/api';

/** Milliseconds until the platform stops this invocation. */
export const remainingMs = (): number => getAppContext().invocationRemainingTimeInMillis();

import { ForgeKvsAPIError } from '@forge/kvs';

/** The store will not have it, now or later; busy and broken are something else. */
export const isRefusal = (cause: unknown): boolean =>
  cause instanceof ForgeKvsAPIError &&
  cause.responseDetails.status >= 400 &&
  cause.responseDetails.status < 500 &&
  cause.responseDetails.status !== 429;

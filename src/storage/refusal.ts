import { ForgeKvsAPIError } from '@forge/kvs';

/** The store will not have it, now or later; busy and broken are something else. */
export const isRefusal = (cause: unknown): boolean =>
  cause instanceof ForgeKvsAPIError &&
  cause.responseDetails.status >= 400 &&
  cause.responseDetails.status < 500 &&
  cause.responseDetails.status !== 429;

/** For writes on a condition. `false`: the store refused. */
export async function isAccepted(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (cause) {
    if (isRefusal(cause)) return false;
    throw cause;
  }
}

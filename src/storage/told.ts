import { createHash } from 'node:crypto';
import { kvs } from '@forge/kvs';
import type { Told } from '../usecases/ports/told';
import { toldKey } from './keys';
import { isRefusal } from './refusal';

// Longer than the queue delivers or tries again.
const kept = { value: 7, unit: 'DAYS' } as const;

/** No account id stands in a key that nobody reports. */
const keyOf = (message: string): string => toldKey(createHash('sha256').update(message).digest('hex'));

export const told: Told = {
  mark: async (message) => {
    try {
      await kvs.set(keyOf(message), true, { keyPolicy: 'FAIL_IF_EXISTS', ttl: kept });
      return true;
    } catch (cause) {
      if (isRefusal(cause)) return false;
      throw cause;
    }
  },
  unmark: (message) => kvs.delete(keyOf(message)),
};

import type { Nomination } from '../../src/domain/agreement';
import type { AccountId } from '../../src/domain/ids';

export const aNomination = (accountId: AccountId, accepts: AccountId | null = null): Nomination => ({
  accountId,
  accepts,
  at: '2026-05-01T09:00:00.000Z',
});

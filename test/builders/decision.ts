import type { EpicAnswer, HeldOwner, NamedOwner, OwnerResponse } from '../../src/domain/epic';
import type { AccountId } from '../../src/domain/ids';
import type { Answer, Owner } from '../../src/domain/owner';
import { ben, engineers } from './answers';

const at = '2026-06-01T08:00:00.000Z';

export const saidBy = (by: AccountId, answer: Answer): EpicAnswer => ({ answer, by, at });
export const saidApplies = (applies: boolean, by: AccountId) => ({ applies, by, at });
export const named = (accountId: AccountId, { roleId } = engineers): NamedOwner => ({
  roleId,
  accountId,
  by: ben,
  at,
});
export const held = (owner: Owner): HeldOwner => ({ owner, at });
export const accepted = (accountId: AccountId): OwnerResponse => ({ accountId, at, accepted: true });
export const passedBack = (accountId: AccountId, comment?: string): OwnerResponse => ({
  accountId,
  at,
  accepted: false,
  ...(comment !== undefined && { comment }),
});
export const expectedOn = (on: string, by: AccountId = ben) => ({ on, by, at });
export const closedFor = (accountId: AccountId | null) => ({ by: ben, at, accountId, reason: 'Withdrawn' });

import type { EpicAnswer, NamedOwner } from '../../src/domain/epic';
import type { AccountId } from '../../src/domain/ids';
import type { Answer } from '../../src/domain/owner';
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

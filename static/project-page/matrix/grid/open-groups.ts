import * as z from 'zod/mini';
import { activityGroups, type ActivityGroup } from '../../../../src/domain/activity';
import type { AccountId, AgreementId } from '../../../../src/domain/ids';
import { type FindStore, keep, readKept } from '../../frame/kept-in-browser';

export type OpenGroups = readonly ActivityGroup[];

/** Only the three questions every epic is checked for are open by themselves. */
const atFirst: OpenGroups = ['afterCode'];

const keptSchema = z.array(z.enum(activityGroups));
const keyOf = (agreementId: AgreementId, accountId: AccountId) => `groups:${agreementId}:${accountId}`;

/** How this person left the groups of this agreement in this browser. */
export function readOpenGroups(find: FindStore, agreementId: AgreementId, accountId: AccountId): OpenGroups {
  const parsed = keptSchema.safeParse(readKept(find, keyOf(agreementId, accountId)));
  return parsed.success ? parsed.data : atFirst;
}

export function keepOpenGroups(
  find: FindStore,
  agreementId: AgreementId,
  accountId: AccountId,
  open: OpenGroups,
): void {
  keep(find, keyOf(agreementId, accountId), open);
}

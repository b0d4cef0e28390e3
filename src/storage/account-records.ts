import { kvs } from '@forge/kvs';
import type { Change, ChangeItem } from '../domain/change';
import { formerUser } from '../domain/former-user';
import type { AccountId, AgreementId } from '../domain/ids';
import type { Answer } from '../domain/owner';
import type { IsoDateTime } from '../domain/time';
import { accountKey, entities } from './keys';

/** Whose account id stands in which agreement's records, and since when. */
export type AccountRecord = { accountId: AccountId; agreementId: AgreementId; since: IsoDateTime };
export type AccountEntry = { key: string; value: AccountRecord };

/** Every account id enters storage through a command, so a change names all that it brings in. */
export function accountIdsIn({ actor, items }: Pick<Change, 'actor' | 'items'>): AccountId[] {
  return [...new Set([actor, ...items.flatMap(broughtIn)])].filter((accountId) => accountId !== formerUser);
}

function broughtIn(item: ChangeItem): AccountId[] {
  switch (item.kind) {
    case 'leadNamed':
    case 'nominated':
    case 'ownerNamed':
      return item.to === null ? [] : [item.to];
    case 'answered':
    case 'agreed':
    case 'epicDecided':
    case 'activitySuggested':
      return personIn(item.to);
    case 'ownerSuggested':
      return personIn(item.answer);
    case 'nominationAccepted':
    case 'ownerAccepted':
    case 'ownerPassedBack':
    case 'suggestionDeclined':
      return [item.accountId];
    case 'absenceEntered':
      return item.cover === null ? [item.accountId] : [item.accountId, item.cover];
    case 'roleMembersChanged':
      return item.to;
    case 'involvedChanged':
      return item.to === null ? [] : [...item.to.consulted, ...item.to.informed].flatMap(personIn);
    case 'resultRecorded':
      return item.to.activity === 'experiment' && item.to.implementer ? [item.to.implementer] : [];
    case 'workClosed':
      return item.accountId === null ? [] : [item.accountId];
    case 'absenceRemoved':
    case 'activityAdded':
    case 'activityMoved':
    case 'activityRemoved':
    case 'activityRenamed':
    case 'agreementAdded':
    case 'agreementChanged':
    case 'agreementRemoved':
    case 'answersShown':
    case 'appliesAnswered':
    case 'epicTracked':
    case 'noteChanged':
    case 'ownerReleased':
    case 'proposalDeclined':
    case 'resultExpected':
    case 'reviewConfirmed':
    case 'reviewObjected':
    case 'roleAdded':
    case 'roleRemoved':
    case 'roleRenamed':
    case 'shipsNothingAnswered':
    case 'shipsNothingSuggested':
    case 'suggestionWithdrawn':
    case 'termsChanged':
    case 'termsProposed':
    case 'trackingStarted':
    case 'trackingStopped':
    case 'warningSnoozed':
    case 'workReopened':
      return [];
  }
}

const personIn = (answer: Answer | null): AccountId[] =>
  answer?.kind === 'person' ? [answer.accountId] : [];

export const accountEntry = (
  accountId: AccountId,
  agreementId: AgreementId,
  since: IsoDateTime,
): AccountEntry => ({ key: accountKey(accountId, agreementId), value: { accountId, agreementId, since } });

const batchSize = 25;

export async function setAccounts(entries: readonly AccountEntry[]): Promise<void> {
  for (let start = 0; start < entries.length; start += batchSize) {
    const items = entries
      .slice(start, start + batchSize)
      .map((entry) => ({ ...entry, entityName: entities.account }));
    const { failedKeys } = await kvs.batchSet(items);
    if (failedKeys.length > 0)
      throw new Error(`account records not stored: ${failedKeys[0]?.error.code ?? ''}`);
  }
}

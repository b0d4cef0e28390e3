import { kvs } from '@forge/kvs';
import type { Change, ChangeItem } from '../domain/change';
import { formerUser } from '../domain/former-user';
import type { AccountId, AgreementId } from '../domain/ids';
import type { Answer } from '../domain/owner';
import type { IsoDateTime } from '../domain/time';
import { accountKey, answeredKey, entities } from './keys';

/** Whose account id stands in which agreement's records, and since when. */
export type AccountRecord = { accountId: AccountId; agreementId: AgreementId; since: IsoDateTime };
export type AccountEntry = { key: string; value: AccountRecord };

type AccountsIn = { named: AccountId[]; answered: AccountId[] };

/**
 * Every account id enters storage through a command, so a change names all that it brings in. `answered`: whom nothing
 * but a side's answer names, which may be hidden (product.md §2 rule 1).
 */
export function accountIdsIn({ actor, items }: Pick<Change, 'actor' | 'items'>): AccountsIn {
  const isAnswer = ({ kind }: ChangeItem) => kind === 'answered';
  const idsOf = (some: readonly ChangeItem[], ...more: AccountId[]) =>
    [...new Set([...more, ...some.flatMap(broughtIn)])].filter((accountId) => accountId !== formerUser);
  const named = idsOf(
    items.filter((item) => !isAnswer(item)),
    actor,
  );
  const answered = idsOf(items.filter(isAnswer)).filter((accountId) => !named.includes(accountId));
  return { named, answered };
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
    case 'answerTakenBack':
    case 'answersShown':
    case 'appliesAnswered':
    case 'epicLetPass':
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

/** Of its own, so that nobody learns from it what a side answered: the daily look-up passes it over. */
export const answeredEntry = (
  accountId: AccountId,
  agreementId: AgreementId,
  since: IsoDateTime,
): AccountEntry => ({ key: answeredKey(accountId, agreementId), value: { accountId, agreementId, since } });

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

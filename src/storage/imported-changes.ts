import { kvs } from '@forge/kvs';
import type { Change } from '../domain/change';
import { peopleInChange } from '../domain/people-in-change';
import { accountEntry, setAccounts } from './account-records';
import { changeRecord } from './change-records';
import { entities } from './keys';
import { isAccepted } from './refusal';

/** Each once, however often it comes. Their keys are of their own, so none can take a native one's place. */
export async function addImported(changes: readonly Change[]): Promise<void> {
  const now = new Date().toISOString();
  for (const change of changes) {
    const people = peopleInChange(change);
    // A record too many only reports an account that is not stored; one too few would hide one that is.
    await setAccounts(people.map((accountId) => accountEntry(accountId, change.agreementId, now)));
    await isAccepted(
      kvs.entity(entities.change).set(change.id, changeRecord(change), { keyPolicy: 'FAIL_IF_EXISTS' }),
    );
  }
}

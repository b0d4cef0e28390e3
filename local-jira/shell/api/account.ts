import type { Person } from '../../server/contract';
import { createStore } from '../state/store';

const KEY = 'local-jira.account';

const firstName = ({ displayName }: Person) => displayName.split(' ')[0]?.toLowerCase();

/** Who this window acts as: chosen per window, so that two windows can be two people; a new one starts as the last. */
export const currentAccount = () => sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY);

/** The account as which the site last refused to act: deactivated, or closed. */
export const signedOut = createStore<string | null>(null);

export function actAs(accountId: string): void {
  signedOut.set(null);
  sessionStorage.setItem(KEY, accountId);
  localStorage.setItem(KEY, accountId);
}

/** Whom a window opens as: `?as=ana` in the address, else the last choice, else the first person there is. */
export function personToOpenAs(people: Person[], address: URL, chosen: string | null): Person | undefined {
  const wanted = address.searchParams.get('as')?.toLowerCase();
  return (
    people.find((person) => person.accountId === wanted || firstName(person) === wanted) ??
    people.find(({ accountId }) => accountId === chosen) ??
    people[0]
  );
}

import type { Clock } from '../clock';
import type { SearchIndex } from './search-index';
import type { Person, World } from './world';

const stateOf = ({ active, closed = false }: Person) =>
  closed ? 'closed' : active ? 'active' : 'deactivated';

export type AccountStatus = 'active' | 'updated' | 'closed';

/** What happens to people and issues beside the REST API: by administrators, and by Atlassian. */
export function createAdministration(world: World, clock: Clock, search: SearchIndex) {
  function requirePerson(accountId: string): Person {
    const person = world.people[accountId];
    if (!person) throw new Error(`The site has no account ${accountId}`);
    return person;
  }

  return {
    /** The people, without apps and customers. */
    accounts: () =>
      Object.values(world.people)
        .filter(({ accountType }) => accountType === 'atlassian')
        .map((person) => ({
          accountId: person.accountId,
          displayName: person.displayName,
          state: stateOf(person),
        })),
    deactivate: (accountId: string): void => {
      requirePerson(accountId).active = false;
    },
    reactivate: (accountId: string): void => {
      const person = requirePerson(accountId);
      if (person.closed === true) throw new Error(`The account ${accountId} was closed for good`);
      person.active = true;
    },
    /** The person chose another language in their Atlassian account. */
    chooseLanguage: (accountId: string, locale: string): void => {
      requirePerson(accountId).locale = locale;
    },
    /** The person asked Atlassian to delete the account: only a former user is left of it. */
    closeAccount: (accountId: string): void => {
      Object.assign(requirePerson(accountId), { active: false, closed: true, properties: {} });
    },
    rename: (accountId: string, displayName: string): void => {
      const profileChangedAt = clock.now().toISOString();
      Object.assign(requirePerson(accountId), { displayName, profileChangedAt });
    },
    /** Sets a security level on an issue: only these may see it; `undefined` takes it off. */
    restrictIssue: (key: string, accountIds: readonly string[] | undefined): void => {
      const issue = world.issues[world.issueIds[key] ?? ''];
      if (!issue) throw new Error(`The site has no issue ${key}`);
      const { visibleTo: _before, ...open } = issue;
      world.issues[issue.id] = accountIds ? { ...open, visibleTo: accountIds } : open;
      search.changed(issue.id);
    },
    /** Outgoing mail, on or off. */
    sendMail: (isOn: boolean): void => {
      if (isOn) delete world.mailDisabled;
      else world.mailDisabled = true;
    },
    /** What became of an account since an app read its data. */
    accountStatus: (accountId: string, since: Date): AccountStatus => {
      const person = world.people[accountId];
      if (!person || person.closed === true) return 'closed';
      const changedAt = person.profileChangedAt;
      return changedAt !== undefined && Date.parse(changedAt) > since.getTime() ? 'updated' : 'active';
    },
  };
}

export type Administration = ReturnType<typeof createAdministration>;

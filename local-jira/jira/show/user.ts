import type { Call } from '../call';
import type { Person } from '../world';

type Place = Pick<Call, 'siteUrl' | 'world'>;

export function avatarUrls(url: string): Record<string, string> {
  return Object.fromEntries(['16x16', '24x24', '32x32', '48x48'].map((size) => [size, url]));
}

export const localeOf = ({ locale = 'en_US' }: Person): string => locale;

/** A user as Jira shows people to an app: without an e-mail address, which is private by default. */
export function showUser({ siteUrl }: Place, person: Person) {
  const { closed = false } = person;
  return {
    self: `${siteUrl}/rest/api/3/user?accountId=${encodeURIComponent(person.accountId)}`,
    accountId: person.accountId,
    accountType: closed ? 'unknown' : person.accountType,
    avatarUrls: avatarUrls(`${siteUrl}/avatars/user/${encodeURIComponent(person.accountId)}`),
    displayName: closed ? 'Former user' : person.displayName,
    active: person.active,
    ...(!closed && { timeZone: person.timeZone }),
  };
}

export function showUserId(place: Place, accountId: string | null) {
  const person = place.world.people[accountId ?? ''];
  return person ? showUser(place, person) : null;
}

/** The user inside another answer, where Jira leaves an unknown account out. */
export function userOf(place: Place, accountId: string) {
  const user = showUserId(place, accountId);
  return user ? { author: user } : {};
}

import { type APIResponse, asApp, asUser, route } from '@forge/api';
import * as z from 'zod/mini';
import { accountIdSchema, timeZoneSchema } from '../contract';
import { closestLocale } from '../domain/language';
import type { AccountId } from '../domain/ids';
import type { People, Person } from '../usecases/ports/people';
import { readJson } from './send';

const usersSchema = z.object({
  values: z.array(
    z.object({
      accountId: accountIdSchema,
      accountType: z.string(),
      active: z.boolean(),
      // Jira's are Java's. By one that is not known here no day could be told.
      timeZone: z.catch(z.nullish(timeZoneSchema), null),
      // Their settings may keep it from apps.
      locale: z.nullish(z.string()),
    }),
  ),
});

// Account ids are up to 128 characters and stand in the address.
const pageSize = 40;

type Ask = (query: URLSearchParams) => Promise<APIResponse>;

async function findPage(ask: Ask, accountIds: readonly AccountId[]): Promise<Person[]> {
  const query = new URLSearchParams({ maxResults: String(pageSize) });
  for (const accountId of accountIds) query.append('accountId', accountId);
  const { values } = await readJson(() => ask(query), usersSchema);
  return values.map(({ accountId, accountType, active, timeZone, locale }) => ({
    accountId,
    active,
    isPerson: accountType === 'atlassian',
    timeZone: timeZone ?? null,
    language: closestLocale(locale ?? '').texts,
  }));
}

const peopleThrough = (ask: Ask): People => ({
  find: async (accountIds) => {
    const wanted = [...new Set(accountIds)];
    const found: Person[] = [];
    for (let start = 0; start < wanted.length; start += pageSize) {
      found.push(...(await findPage(ask, wanted.slice(start, start + pageSize))));
    }
    return found;
  },
});

export const people = peopleThrough((query) => asUser().requestJira(route`/rest/api/3/user/bulk?${query}`));

export const peopleForJobs = peopleThrough((query) =>
  // authorised by the job itself: it asks about owners and leads of an agreement, and shows nobody the answer
  asApp().requestJira(route`/rest/api/3/user/bulk?${query}`),
);

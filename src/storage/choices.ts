import { kvs, WhereConditions } from '@forge/kvs';
import * as z from 'zod/mini';
import {
  accountIdSchema,
  agreementIdSchema,
  issueIdSchema,
  postCodeActivitySchema,
  warningSchema,
} from '../contract';
import type { IsoDateTime } from '../domain/time';
import { noChoices, type PersonalChoices, rhythms } from '../domain/personal-choices';
import { AppError } from '../usecases/app-error';
import type { Choices, Whose } from '../usecases/ports/choices';
import { accountEntry, setAccounts } from './account-records';
import { createIfAbsent } from './aggregate';
import { whereVersion } from './commit';
import { entities, personKey } from './keys';
import { pagesOf } from './query-pages';
import { isRefusal } from './refusal';

const choicesSchema = z.object({
  digest: z.nullable(
    z.object({
      rhythm: z.enum(rhythms),
      since: z.string(),
      dueAt: z.string(),
      told: z.array(z.string()),
    }),
  ),
  hidden: z.array(
    z.object({ issueId: issueIdSchema, activity: postCodeActivitySchema, warning: warningSchema }),
  ),
}) satisfies z.ZodMiniType<PersonalChoices>;

const recordSchema = z.object({
  accountId: accountIdSchema,
  agreementId: agreementIdSchema,
  version: z.int(),
  changedAt: z.string(),
  digestAt: z.string(),
  doc: choicesSchema,
});
type Stored = z.infer<typeof recordSchema>;

// An attribute of an index is never empty; this comes after every moment.
const never = 'never';

const recordOf = (whose: Whose, doc: PersonalChoices, version: number, changedAt: IsoDateTime): Stored => ({
  ...whose,
  version,
  changedAt,
  digestAt: doc.digest?.dueAt ?? never,
  doc,
});

const keyOf = ({ accountId, agreementId }: Whose): string => personKey(accountId, agreementId);

async function read(whose: Whose): Promise<Stored | undefined> {
  const stored = await kvs.entity<unknown>(entities.person).get(keyOf(whose));
  return stored === undefined ? undefined : recordSchema.parse(stored);
}

const find: Choices['find'] = async (whose) => (await read(whose))?.doc ?? noChoices;

const attempts = 6;

const change: Choices['change'] = async (whose, at, command) => {
  for (let attempt = 0; ; attempt += 1) {
    const stored = await read(whose);
    const { doc = noChoices, version = 0 } = stored ?? {};
    const next = command(doc);
    if (next === doc) return doc;
    if (!stored) await create(whose, at);
    try {
      await commit(whose, recordOf(whose, next, version + 1, at), version);
      return next;
    } catch (cause) {
      if (!isRefusal(cause)) throw cause;
      if (attempt + 1 === attempts) throw new AppError('CONFLICT', {}, { cause });
    }
  }
};

/** First whose account id is stored now: it has to be reported, and found when the account is closed. */
async function create(whose: Whose, at: IsoDateTime): Promise<void> {
  await setAccounts([accountEntry(whose.accountId, whose.agreementId, at)]);
  await createIfAbsent(entities.person, keyOf(whose), recordOf(whose, noChoices, 0, at));
}

const commit = (whose: Whose, value: Stored, version: number): Promise<void> =>
  kvs
    .transact()
    .set(keyOf(whose), value, { entityName: entities.person, conditions: whereVersion(version) })
    .execute();

const batchSize = 25;

const findMany: Choices['findMany'] = async (accountId, agreementIds) => {
  const found: PersonalChoices[] = [];
  for (let start = 0; start < agreementIds.length; start += batchSize) {
    const items = agreementIds
      .slice(start, start + batchSize)
      .map((agreementId) => ({ entityName: entities.person, key: personKey(accountId, agreementId) }));
    const { successfulKeys, failedKeys } = await kvs.batchGet<unknown>(items);
    const failure = failedKeys.find(({ error }) => error.code !== 'KEY_NOT_FOUND');
    if (failure) throw new Error(`personal choices not read: ${failure.error.code}`);
    found.push(...successfulKeys.map(({ value }) => recordSchema.parse(value).doc));
  }
  return found;
};

// What an hour brings, and more; the rest waits for the next.
const mostAtOnce = 2_000;

async function due(at: IsoDateTime): Promise<Whose[]> {
  const found: Whose[] = [];
  const query = () =>
    kvs.entity<unknown>(entities.person).query().index('digestAt').where(WhereConditions.lessThanEqualTo(at));
  for await (const page of pagesOf(query)) {
    found.push(
      ...page.map(({ value }) => {
        const { accountId, agreementId } = recordSchema.parse(value);
        return { accountId, agreementId };
      }),
    );
    if (found.length >= mostAtOnce) break;
  }
  return found;
}

export const choices: Choices = { find, findMany, change, due };

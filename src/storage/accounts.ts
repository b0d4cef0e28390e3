import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import { accountIdSchema, agreementIdSchema } from '../contract';
import type { AccountId, AgreementId } from '../domain/ids';
import type { Accounts } from '../usecases/ports/accounts';
import type { AccountEntry, AccountRecord } from './account-records';
import { eraseAccount } from './erase-account';
import { accountKey, entities } from './keys';
import { pagesOf } from './query-pages';

const recordSchema = z.object({
  accountId: accountIdSchema,
  agreementId: agreementIdSchema,
  since: z.string(),
}) satisfies z.ZodMiniType<AccountRecord>;

const query = () => kvs.entity<unknown>(entities.account).query();

async function recordsBy(
  index: 'by-account' | 'by-agreement',
  id: AccountId | AgreementId,
): Promise<AccountEntry[]> {
  const found: AccountEntry[] = [];
  for await (const page of pagesOf(() => query().index(index, { partition: [id] }))) {
    found.push(...page.map(({ key, value }) => ({ key, value: recordSchema.parse(value) })));
  }
  return found;
}

// As many as one report takes.
const pageSize = 90;

export const accounts: Accounts = {
  named: async (agreementId) =>
    (await recordsBy('by-agreement', agreementId)).flatMap(({ key, value }) =>
      key === accountKey(value.accountId, agreementId) ? [value] : [],
    ),
  agreementsOf: async (accountId) => [
    ...new Set((await recordsBy('by-account', accountId)).map(({ value }) => value.agreementId)),
  ],
  page: async (cursor) => {
    const page = query().index('by-key').limit(pageSize);
    if (cursor !== undefined) page.cursor(cursor);
    const { results, nextCursor } = await page.getMany();
    return { records: results.map(({ value }) => recordSchema.parse(value)), cursor: nextCursor };
  },
  erase: eraseAccount,
};

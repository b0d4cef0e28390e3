import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import { accountIdSchema, agreementIdSchema } from '../contract';
import type { AccountId, AgreementId } from '../domain/ids';
import type { Accounts } from '../usecases/ports/accounts';
import type { AccountRecord } from './account-records';
import { eraseAccount } from './erase-account';
import { entities } from './keys';
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
): Promise<AccountRecord[]> {
  const found: AccountRecord[] = [];
  for await (const page of pagesOf(() => query().index(index, { partition: [id] }))) {
    found.push(...page.map(({ value }) => recordSchema.parse(value)));
  }
  return found;
}

// As many as one report takes.
const pageSize = 90;

export const accounts: Accounts = {
  of: (agreementId) => recordsBy('by-agreement', agreementId),
  agreementsOf: async (accountId) =>
    (await recordsBy('by-account', accountId)).map(({ agreementId }) => agreementId),
  page: async (cursor) => {
    const page = query().index('by-key').limit(pageSize);
    if (cursor !== undefined) page.cursor(cursor);
    const { results, nextCursor } = await page.getMany();
    return { records: results.map(({ value }) => recordSchema.parse(value)), cursor: nextCursor };
  },
  erase: eraseAccount,
};

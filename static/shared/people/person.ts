import * as z from 'zod/mini';
import { accountIdSchema } from '../../../src/contract/ids';
import type { AccountId } from '../../../src/domain/ids';

export type Person = { accountId: AccountId; name: string; avatarUrl: string | null; active: boolean };

/** Who is known by now; `null` where Jira doesn't know the account (any more). */
export type People = ReadonlyMap<AccountId, Person | null>;

export const jiraUserSchema = z.object({
  accountId: accountIdSchema,
  accountType: z.optional(z.string()),
  displayName: z.string(),
  active: z.boolean(),
  avatarUrls: z.optional(z.object({ '48x48': z.optional(z.string()) })),
});
export type JiraUser = z.infer<typeof jiraUserSchema>;

export const personOf = (user: JiraUser): Person => ({
  accountId: user.accountId,
  name: user.displayName,
  avatarUrl: user.avatarUrls?.['48x48'] ?? null,
  active: user.active,
});

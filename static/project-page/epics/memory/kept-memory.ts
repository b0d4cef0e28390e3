import { requestJira } from '@forge/bridge';
import * as z from 'zod/mini';
import type { AccountId } from '../../../../src/domain/ids';
import { listMemorySchema, type ListMemory } from './list-memory';

const propertySchema = z.object({ value: listMemorySchema });

// With their own account in Jira: the frame around the page keeps nothing that lasts in every browser.
const propertyPath = (accountId: AccountId) =>
  `/rest/api/3/user/properties/ownershipEpics?accountId=${encodeURIComponent(accountId)}`;

/** Nothing where nothing is remembered, or Jira does not tell: the list then looks as it does at first. */
export async function readListMemory(accountId: AccountId): Promise<ListMemory> {
  const response = await requestJira(propertyPath(accountId), { headers: { Accept: 'application/json' } });
  const memory = response.ok ? propertySchema.safeParse(await response.json()) : undefined;
  return memory?.data?.value ?? [];
}

/** A list that can't be remembered is shown all the same. */
export async function writeListMemory(accountId: AccountId, memory: ListMemory): Promise<void> {
  await requestJira(propertyPath(accountId), {
    method: 'PUT',
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify(memory),
  });
}

import { requestJira } from '@forge/bridge';
import * as z from 'zod/mini';
import type { AccountId, ProjectId } from '../../../../src/domain/ids';

/**
 * How somebody last looked at the lists of their projects, each as the address says it; the latest first. It is kept
 * with their own account in Jira: the frame that the page runs in has no storage that lasts in every browser.
 */
const memorySchema = z.object({
  value: z.array(z.strictObject({ project: z.string(), query: z.string().check(z.maxLength(500)) })),
});
export type ListMemory = z.infer<typeof memorySchema>['value'];

const mostProjects = 20;

export const rememberedFor = (memory: ListMemory, projectId: ProjectId): string =>
  memory.find(({ project }) => project === projectId)?.query ?? '';

export const withRemembered = (memory: ListMemory, projectId: ProjectId, query: string): ListMemory =>
  [{ project: projectId, query }, ...memory.filter(({ project }) => project !== projectId)]
    .filter((each) => each.query !== '')
    .slice(0, mostProjects);

const propertyPath = (accountId: AccountId) =>
  `/rest/api/3/user/properties/ownershipEpics?accountId=${encodeURIComponent(accountId)}`;

/** Nothing where nothing is remembered, or Jira does not tell: the list then looks as it does at first. */
export async function readListMemory(accountId: AccountId): Promise<ListMemory> {
  const response = await requestJira(propertyPath(accountId), { headers: { Accept: 'application/json' } });
  const memory = response.ok ? memorySchema.safeParse(await response.json()) : undefined;
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

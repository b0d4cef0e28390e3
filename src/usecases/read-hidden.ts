import type { HiddenView, Input } from '../contract';
import { allOf } from '../domain/agreements';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';

/** What this person has hidden from themselves in the project. */
export async function readHidden(
  { access, agreements, choices }: Pick<Ports, 'access' | 'agreements' | 'choices'>,
  { accountId }: Caller,
  { projectId }: Input<'readHidden'>,
): Promise<HiddenView> {
  await access.inProject(projectId);
  const ids = allOf(await agreements.findProject(projectId)).map(({ id }) => id);
  const found = await choices.findMany(accountId, ids);
  return { hidden: found.flatMap(({ hidden }) => hidden) };
}

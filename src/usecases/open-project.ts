import type { Input, OpenedProject } from '../contract';
import { allOf } from '../domain/agreements';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { projectView } from './views';
import { requireOn } from './require-agreement';

export async function openProject(
  {
    now,
    access,
    projects,
    agreements,
    choices,
  }: Pick<Ports, 'now' | 'access' | 'projects' | 'agreements' | 'choices'>,
  { accountId }: Caller,
  { projectId }: Input<'openProject'>,
): Promise<OpenedProject> {
  const [permissions, project, found] = await Promise.all([
    access.inProject(projectId),
    projects.require(projectId),
    agreements.findProject(projectId),
  ]);
  requireOn(found);
  const own = await choices.findMany(
    accountId,
    allOf(found).map(({ id }) => id),
  );
  return {
    ...projectView(project, found, { accountId, ...permissions }, now()),
    hidden: own.flatMap(({ hidden }) => hidden),
  };
}

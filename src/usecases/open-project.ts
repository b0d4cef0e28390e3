import type { Input, ProjectView } from '../contract';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { projectView } from './views';

export async function openProject(
  { now, access, projects, agreements }: Pick<Ports, 'now' | 'access' | 'projects' | 'agreements'>,
  { accountId }: Caller,
  { projectId }: Input<'openProject'>,
): Promise<ProjectView> {
  const [permissions, project, found] = await Promise.all([
    access.inProject(projectId),
    projects.require(projectId),
    agreements.findProject(projectId),
  ]);
  return projectView(project, found, { accountId, ...permissions }, now());
}

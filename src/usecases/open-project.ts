import type { Input, ProjectView } from '../contract';
import { defaultAgreementOf } from './agreement-id';
import type { Caller, Ports } from './ports';
import { projectView, viewerOf } from './views';

export async function openProject(
  { access, projects, agreements }: Pick<Ports, 'access' | 'projects' | 'agreements'>,
  { accountId }: Caller,
  { projectId }: Input<'openProject'>,
): Promise<ProjectView> {
  const [permissions, project, agreement] = await Promise.all([
    access.inProject(projectId),
    projects.require(projectId),
    agreements.find(defaultAgreementOf(projectId)),
  ]);
  return projectView(project, { ...viewerOf(accountId, agreement), ...permissions }, agreement);
}

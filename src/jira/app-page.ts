import { getAppContext } from '@forge/api';
import type { Project } from '../usecases/ports/project';

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-project-page: the page's address. */
export function matrixLink(siteUrl: string, { kind, companyManaged, key }: Project): string {
  const { appAri, environmentAri } = getAppContext();
  const projects = companyManaged ? 'c/projects' : 'projects';
  return `${siteUrl}/jira/${kind}/${projects}/${key}/apps/${appAri.appId}/${environmentAri.environmentId}/matrix`;
}

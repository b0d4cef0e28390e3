import { getAppContext } from '@forge/api';
import type { ProjectPlace } from '../usecases/ports/project';

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-project-page: the page's address. */
export function pageLink(
  siteUrl: string,
  { kind, companyManaged, key }: ProjectPlace,
  page: 'matrix' | 'epics' | 'settings',
): string {
  const { appAri, environmentAri } = getAppContext();
  const projects = companyManaged ? 'c/projects' : 'projects';
  return `${siteUrl}/jira/${kind}/${projects}/${key}/apps/${appAri.appId}/${environmentAri.environmentId}/${page}`;
}

export const matrixLink = (siteUrl: string, project: ProjectPlace): string =>
  pageLink(siteUrl, project, 'matrix');


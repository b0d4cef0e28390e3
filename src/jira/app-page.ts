import { getAppContext } from '@forge/api';
import type { AgreementId } from '../domain/ids';
import { numberOf } from '../usecases/agreement-id';
import type { ProjectPlace } from '../usecases/ports/project';
import { siteUrl } from './site-url';

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-project-page: the page's address. */
export function pageLink(
  site: string,
  { kind, companyManaged, key }: ProjectPlace,
  page: 'matrix' | 'epics' | 'settings',
): string {
  const { appAri, environmentAri } = getAppContext();
  const projects = companyManaged ? 'c/projects' : 'projects';
  return `${site}/jira/${kind}/${projects}/${key}/apps/${appAri.appId}/${environmentAri.environmentId}/${page}`;
}

/** Of that agreement, also where its reader speaks in several. */
export const matrixLink = (site: string, project: ProjectPlace, agreementId: AgreementId): string =>
  `${pageLink(site, project, 'matrix')}?agreement=${String(numberOf(agreementId))}`;

/** Nobody calls a job, who would bring the site's address along. */
export const matrixLinkForJobs = async (project: ProjectPlace, agreementId: AgreementId): Promise<string> =>
  matrixLink(await siteUrl(), project, agreementId);

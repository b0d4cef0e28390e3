import { asApp, getAppContext, route } from '@forge/api';
import * as z from 'zod/mini';
import type { ProjectPlace } from '../usecases/ports/project';
import { readJson } from './send';

/** https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-project-page: the page's address. */
export function matrixLink(siteUrl: string, { kind, companyManaged, key }: ProjectPlace): string {
  const { appAri, environmentAri } = getAppContext();
  const projects = companyManaged ? 'c/projects' : 'projects';
  return `${siteUrl}/jira/${kind}/${projects}/${key}/apps/${appAri.appId}/${environmentAri.environmentId}/matrix`;
}

const siteSchema = z.object({ baseUrl: z.url() });

/** Nobody calls a job, who would bring the site's address along. */
export async function matrixLinkForJobs(project: ProjectPlace): Promise<string> {
  const { baseUrl } = await readJson(
    // authorised by the job: the address is no secret, and goes to who may see the project
    () => asApp().requestJira(route`/rest/api/3/serverInfo`),
    siteSchema,
  );
  return matrixLink(baseUrl, project);
}

import { z } from 'zod';
import type { Site } from '../site';
import { askJira } from './ask-jira';
import type { Surroundings } from './display-conditions';

/** A page of Jira on which modules can appear, as one person sees it. */
export type Page = Surroundings & {
  issue: { id: string; key: string; type: string; typeId: string } | undefined;
  project: { id: string; key: string; type: string } | undefined;
};

type PageSite = Pick<Site, 'jira' | 'siteRequest'>;

/** Outside of all projects. */
export const globalPage: Page = {
  issue: undefined,
  project: undefined,
  entityProperty: () => Promise.resolve(undefined),
  isProjectArchived: false,
};

const Project = z.object({ id: z.string(), key: z.string(), projectTypeKey: z.string() });
const Issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({ project: Project, issuetype: z.object({ id: z.string(), name: z.string() }) }),
});
const Property = z.object({ value: z.unknown().optional() });

const extensionOf = ({ id, key, projectTypeKey }: z.infer<typeof Project>) => ({
  id,
  key,
  type: projectTypeKey,
});

const isArchived = (site: PageSite, projectId: string): boolean =>
  Boolean(site.jira.world.projects[projectId]?.archived);

const propertiesOf =
  (site: PageSite, accountId: string, ids: Record<string, string>) =>
  async (entity: string, propertyKey: string): Promise<unknown> => {
    // Nobody may read the app's but the app itself: Jira looks there on its own.
    if (entity === 'app') return site.jira.world.appProperties?.[propertyKey];
    const id = ids[entity];
    if (id === undefined) return undefined;
    const path = `/rest/api/3/${entity}/${id}/properties/${encodeURIComponent(propertyKey)}`;
    return (await askJira(site, accountId, path, Property))?.value;
  };

export async function issuePage(
  site: PageSite,
  accountId: string,
  issueKey: string,
): Promise<Page | undefined> {
  const path = `/rest/api/3/issue/${encodeURIComponent(issueKey)}?fields=project,issuetype`;
  const found = await askJira(site, accountId, path, Issue);
  if (!found) return undefined;
  const { project, issuetype } = found.fields;
  return {
    issue: { id: found.id, key: found.key, type: issuetype.name, typeId: issuetype.id },
    project: extensionOf(project),
    entityProperty: propertiesOf(site, accountId, { issue: found.id, project: project.id }),
    isProjectArchived: isArchived(site, project.id),
  };
}

export async function projectPage(
  site: PageSite,
  accountId: string,
  projectKey: string,
): Promise<Page | undefined> {
  const path = `/rest/api/3/project/${encodeURIComponent(projectKey)}`;
  const project = await askJira(site, accountId, path, Project);
  return (
    project && {
      issue: undefined,
      project: extensionOf(project),
      entityProperty: propertiesOf(site, accountId, { project: project.id }),
      isProjectArchived: isArchived(site, project.id),
    }
  );
}

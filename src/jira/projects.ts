import { asApp, asUser, route } from '@forge/api';
import * as z from 'zod/mini';
import { projectIdSchema } from '../contract';
import type { ProjectId } from '../domain/ids';
import { AppError } from '../usecases/app-error';
import type { ProjectPlace, Projects } from '../usecases/ports/project';
import { readJson } from './send';

const projectSchema = z.object({
  id: projectIdSchema,
  key: z.string(),
  name: z.string(),
  projectTypeKey: z.string(),
  style: z.string(),
  components: z.array(z.object({ id: z.string() })),
  issueTypes: z.array(z.object({ id: z.string() })),
});

export const projects: Projects = {
  require: async (projectId) => {
    const project = await readJson(
      () => asUser().requestJira(route`/rest/api/3/project/${projectId}`),
      projectSchema,
    );
    return {
      id: project.id,
      key: project.key,
      name: project.name,
      kind: project.projectTypeKey,
      companyManaged: isCompanyManaged(project.style),
      componentIds: project.components.map(({ id }) => id),
      typeIds: project.issueTypes.map(({ id }) => id),
    };
  },
  visible: (projectIds) => findAll(projectIds, 'browse'),
  listed: (projectIds) => findAll(projectIds, 'view'),
};

/** What Jira's search calls the right to find a project; `view` is also an administrator's. */
type Right = 'browse' | 'view';

async function findAll(projectIds: readonly ProjectId[], right: Right) {
  const batches: ProjectId[][] = [];
  for (let start = 0; start < projectIds.length; start += mostAtOnce) {
    batches.push(projectIds.slice(start, start + mostAtOnce));
  }
  const found = (await Promise.all(batches.map((batch) => findSome(batch, right)))).flat();
  return new Map(found.map((project) => [project.id, project]));
}

// What Jira takes, and gives, in one search.
const mostAtOnce = 50;
const foundSchema = z.object({
  values: z.array(z.object({ id: projectIdSchema, key: z.string(), name: z.string() })),
});

async function findSome(projectIds: readonly ProjectId[], right: Right) {
  const query = new URLSearchParams({ action: right, maxResults: String(mostAtOnce) });
  for (const id of projectIds) query.append('id', id);
  const { values } = await readJson(
    () => asUser().requestJira(route`/rest/api/3/project/search?${query}`),
    foundSchema,
  );
  return values;
}

const placeSchema = z.object({
  key: z.string(),
  name: z.string(),
  projectTypeKey: z.string(),
  style: z.string(),
  archived: z.optional(z.boolean()),
});

export async function projectPlace(projectId: ProjectId): Promise<ProjectPlace | undefined> {
  try {
    const { key, name, projectTypeKey, style, archived } = await readJson(
      // authorised by the job: the key goes into questions of the app's own, the name to its leads
      () => asApp().requestJira(route`/rest/api/3/project/${projectId}`),
      placeSchema,
    );
    return archived
      ? undefined
      : { key, name, kind: projectTypeKey, companyManaged: isCompanyManaged(style) };
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'NOT_FOUND') return undefined;
    throw cause;
  }
}

const isCompanyManaged = (style: string): boolean => style === 'classic';

import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';
import { projectIdSchema } from '../contract';
import type { Projects } from '../usecases/ports';
import { readJson } from './send';

const projectSchema = z.object({
  id: projectIdSchema,
  key: z.string(),
  name: z.string(),
  projectTypeKey: z.string(),
  style: z.string(),
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
      companyManaged: project.style === 'classic',
    };
  },
};

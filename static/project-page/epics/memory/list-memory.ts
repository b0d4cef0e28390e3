import * as z from 'zod/mini';
import type { ProjectId } from '../../../../src/domain/ids';

/** How somebody last looked at the lists of their projects, each as the address says it; the latest first. */
export const listMemorySchema = z.array(
  z.strictObject({ project: z.string(), query: z.string().check(z.maxLength(500)) }),
);
export type ListMemory = z.infer<typeof listMemorySchema>;

const mostProjects = 20;

export const rememberedFor = (memory: ListMemory, projectId: ProjectId): string =>
  memory.find(({ project }) => project === projectId)?.query ?? '';

export const withRemembered = (memory: ListMemory, projectId: ProjectId, query: string): ListMemory =>
  [{ project: projectId, query }, ...memory.filter(({ project }) => project !== projectId)]
    .filter((each) => each.query !== '')
    .slice(0, mostProjects);

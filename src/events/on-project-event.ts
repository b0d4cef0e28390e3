import * as z from 'zod/mini';
import { jobPorts } from '../composition-root';
import { projectIdSchema } from '../contract';
import { noticeProject } from '../usecases/notice-project';

const meanings = {
  'avi:jira:softdeleted:project': 'away',
  'avi:jira:archived:project': 'away',
  'avi:jira:restored:project': 'back',
  'avi:jira:unarchived:project': 'back',
  'avi:jira:deleted:project': 'gone',
} as const;

const eventSchema = z.object({
  eventType: z.enum([
    'avi:jira:softdeleted:project',
    'avi:jira:archived:project',
    'avi:jira:restored:project',
    'avi:jira:unarchived:project',
    'avi:jira:deleted:project',
  ]),
  project: z.object({ id: z.pipe(z.coerce.string(), projectIdSchema) }),
});

export async function onProjectEvent(event: unknown): Promise<void> {
  const { eventType, project } = eventSchema.parse(event);
  await noticeProject(jobPorts, { projectId: project.id, event: meanings[eventType] });
}

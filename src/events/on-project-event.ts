import type { InvocationError } from '@forge/events';
import * as z from 'zod/mini';
import { portsForJob } from '../composition-root';
import { projectIdSchema } from '../contract';
import { logFailure } from '../failure-log';
import { noticeProject } from '../usecases/notice-project';
import { parsedEvent } from './parsed-event';
import { retryLater } from './retry';

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

export async function onProjectEvent(event: unknown): Promise<InvocationError | undefined> {
  const parsed = parsedEvent('project event', eventSchema, event);
  if (!parsed) return undefined;
  const { eventType, project } = parsed;
  try {
    await noticeProject(portsForJob(), { projectId: project.id, event: meanings[eventType] });
    return undefined;
  } catch (cause) {
    logFailure('project event', cause);
    return retryLater(cause);
  }
}

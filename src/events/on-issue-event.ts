import type { InvocationError } from '@forge/events';
import * as z from 'zod/mini';
import { portsForJob } from '../composition-root';
import { issueIdSchema, projectIdSchema } from '../contract';
import { logFailure } from '../failure-log';
import { type IssueHint, noticeIssue } from '../usecases/notice-issue';
import { parsedEvent } from './parsed-event';
import { retryLater } from './retry';

const text = z.coerce.string();
const eventSchema = z.object({
  eventType: z.string(),
  issue: z.object({
    id: z.pipe(text, issueIdSchema),
    fields: z.object({
      project: z.object({ id: z.pipe(text, projectIdSchema) }),
      issuetype: z.object({ id: text }),
    }),
  }),
  /** A clone may carry a copy of the original's index. */
  clonedFrom: z.optional(z.unknown()),
  changelog: z.optional(z.object({ items: z.array(z.object({ field: z.string() })) })),
});

const moving = ['project', 'Key'];

export async function onIssueEvent(event: unknown): Promise<InvocationError | undefined> {
  const parsed = parsedEvent('issue event', eventSchema, event);
  if (!parsed) return undefined;
  try {
    await noticeIssue(portsForJob(), hintOf(parsed));
    return undefined;
  } catch (cause) {
    logFailure('issue event', cause);
    return retryLater(cause);
  }
}

function hintOf({ eventType, issue, changelog, clonedFrom }: z.infer<typeof eventSchema>): IssueHint {
  const items = changelog?.items ?? [];
  return {
    issueId: issue.id,
    projectId: issue.fields.project.id,
    typeId: issue.fields.issuetype.id,
    isDeleted: eventType === 'avi:jira:deleted:issue',
    isRetyped: items.some(({ field }) => field === 'issuetype'),
    isFromElsewhere: clonedFrom !== undefined || items.some(({ field }) => moving.includes(field)),
  };
}

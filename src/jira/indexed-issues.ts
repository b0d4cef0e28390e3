import * as z from 'zod/mini';
import { ownershipPropertyKey } from '../contract';
import { epicFacts, isEpic, jiraEpicSchema } from '../contract/jira-epic';
import type { IssueId } from '../domain/ids';
import type { IndexedEpic } from '../usecases/ports/epic-index';

/** Issues with the fields of an epic and their index. */
export const indexedIssuesSchema = z.object({
  issues: z.array(z.extend(jiraEpicSchema, { properties: z.optional(z.record(z.string(), z.unknown())) })),
  nextPageToken: z.nullish(z.string()),
});

/** `others`: issues with an index that are no epics. */
export function sortOut({ issues }: z.infer<typeof indexedIssuesSchema>): {
  epics: IndexedEpic[];
  others: IssueId[];
} {
  const epics: IndexedEpic[] = [];
  const others: IssueId[] = [];
  for (const issue of issues) {
    const property = issue.properties?.[ownershipPropertyKey];
    if (isEpic(issue)) epics.push({ facts: epicFacts(issue), property });
    else if (property !== undefined) others.push(issue.id);
  }
  return { epics, others };
}

import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';
import { jiraMoment, stageOfCategory, statusCategoryKey } from '../contract/jira-epic';
import type { Stage } from '../domain/epic';
import type { IssueId } from '../domain/ids';
import type { Move } from '../domain/tracking';
import { AppError } from '../usecases/app-error';
import { readJson } from './send';

const statusesSchema = z.array(
  z.object({ id: z.string(), statusCategory: z.object({ key: statusCategoryKey }) }),
);
const changelogSchema = z.object({
  isLast: z.boolean(),
  values: z.array(
    z.object({
      created: jiraMoment,
      items: z.array(z.object({ field: z.string(), from: z.nullish(z.string()), to: z.nullish(z.string()) })),
    }),
  ),
});
type Entry = z.infer<typeof changelogSchema>['values'][number];

const pageSize = 100;

/** For one invocation, in which the site's statuses are read once. */
export function movesOfIssues(): (issueId: IssueId) => Promise<Move[]> {
  let stages: ReturnType<typeof stagesOfStatuses> | undefined;
  return (issueId) => moves(issueId, () => (stages ??= stagesOfStatuses()));
}

async function moves(
  issueId: IssueId,
  stagesOfSite: () => Promise<ReadonlyMap<string, Stage>>,
): Promise<Move[]> {
  try {
    const [entries, stages] = await Promise.all([changelog(issueId), stagesOfSite()]);
    const stageOf = (statusId: string | null | undefined) => stages.get(statusId ?? '') ?? null;
    return entries.flatMap(({ created, items }) =>
      items
        .filter(({ field }) => field === 'status')
        .map(({ from, to }) => ({ at: created, from: stageOf(from), to: stageOf(to) })),
    );
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'NOT_FOUND') return [];
    throw cause;
  }
}

async function changelog(issueId: IssueId): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (;;) {
    const query = new URLSearchParams({ startAt: String(entries.length), maxResults: String(pageSize) });
    const { values, isLast } = await readJson(
      // authorised by the job: what it reads decides since when an epic is tracked, and is shown to nobody
      () => asApp().requestJira(route`/rest/api/3/issue/${issueId}/changelog?${query}`),
      changelogSchema,
    );
    entries.push(...values);
    if (isLast || values.length === 0) return entries;
  }
}

async function stagesOfStatuses(): Promise<ReadonlyMap<string, Stage>> {
  const statuses = await readJson(
    // authorised by the job: the site's statuses are nobody's secret, and reach nobody
    () => asApp().requestJira(route`/rest/api/3/status`),
    statusesSchema,
  );
  return new Map(statuses.map(({ id, statusCategory }) => [id, stageOfCategory[statusCategory.key]]));
}

import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';
import { countedJql } from '../contract/ownership-jql';
import type { PostCodeActivity } from '../domain/activity';
import type { EpicCounts } from '../domain/summary';
import type { CountEpics } from '../usecases/ports/summaries';
import { readJson } from './send';

const countSchema = z.object({ count: z.int() });

export async function approximateCount(jql: string): Promise<number> {
  const request = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ jql }),
  };
  const { count } = await readJson(
    // authorised by the job: a number for whoever may browse the project
    () => asApp().requestJira(route`/rest/api/3/search/approximate-count`, request),
    countSchema,
  );
  return count;
}

const noneTracked: EpicCounts = {
  tracked: 0,
  critical: 0,
  warning: 0,
  dueSoon: 0,
  notNeeded: { rollout: 0, experiment: 0, feedback: 0 },
};

export const countEpics: CountEpics = async (of) => {
  const tracked = await approximateCount(countedJql.tracked(of));
  if (tracked === 0) return noneTracked;
  const notNeeded = (activity: PostCodeActivity) => approximateCount(countedJql.notNeeded(of, activity));
  const [critical, warning, dueSoon, rollout, experiment, feedback] = await Promise.all([
    approximateCount(countedJql.critical(of)),
    approximateCount(countedJql.warning(of)),
    approximateCount(countedJql.dueSoon(of)),
    notNeeded('rollout'),
    notNeeded('experiment'),
    notNeeded('feedback'),
  ]);
  return { tracked, critical, warning, dueSoon, notNeeded: { rollout, experiment, feedback } };
};

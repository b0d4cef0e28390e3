import type { EpicsChanged, EpicView } from '../contract';
import type { IssueId } from '../domain/ids';
import { AppError } from './app-error';
import { commitEpic, type EpicPorts, type EpicWork } from './change-epic';
import { type EpicScene, epicView } from './epic-scene';
import { loadEpics } from './load-epics';
import type { Caller } from './ports/caller';
import type { Job } from './ports/job';
import type { AboutEpics } from './ports/notice';
import type { Ports } from './ports/operation-ports';

export type EpicsPorts = EpicPorts & Pick<Ports, 'logFailure'>;

const atOnce = 5;
// Forge stops an invocation at 25 s; leave time to answer.
const enoughMs = 15_000;

/** The same command on several epics. Each is committed by itself: one that fails leaves the others alone. */
export async function changeEpics(
  ports: EpicsPorts,
  caller: Caller,
  issueIds: readonly IssueId[],
  { check, command, notices = () => [] }: EpicWork,
): Promise<EpicsChanged> {
  const startedAt = ports.now().getTime();
  const scenes = await loadEpics(ports, caller, issueIds);
  const changeOne = async (issueId: IssueId): Promise<Committed> => {
    const scene = scenes.get(issueId);
    if (!scene) throw new AppError('NOT_FOUND');
    if (ports.now().getTime() - startedAt > enoughMs) throw new AppError('JIRA_BUSY', { retryAfter: '1' });
    await check?.(scene);
    return commitEpic(ports, caller, scene, command, notices);
  };
  const outcomes: PromiseSettledResult<Committed>[] = [];
  for (let start = 0; start < issueIds.length; start += atOnce) {
    outcomes.push(...(await Promise.allSettled(issueIds.slice(start, start + atOnce).map(changeOne))));
  }
  const changed = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  if (changed.length > 0) {
    const issueIds = changed.map(({ after }) => after.facts.issueId);
    await ports.jobs.push(
      { kind: 'projectEpics', issueIds },
      ...toldOnce(changed.flatMap(({ jobs }) => jobs)),
    );
  }
  return {
    ...toldTogether(changed.map(({ after }) => epicView(after))),
    failed: issueIds.flatMap((issueId, index) => {
      const outcome = outcomes[index];
      if (outcome?.status !== 'rejected') return [];
      const code = codeOf(outcome.reason);
      if (code === 'INTERNAL') ports.logFailure('one of several epics', outcome.reason);
      return [{ issueId, code }];
    }),
  };
}

function toldTogether(views: readonly EpicView[]): Pick<EpicsChanged, 'changed' | 'terms'> {
  const terms = new Map(views.map((view) => [view.agreementId, view.terms]));
  return { changed: views.map(({ terms: _, ...view }) => view), terms: [...terms.values()] };
}

type Committed = { after: EpicScene; jobs: Job[] };

/** Whom several of the epics concern alike hears of the first, and of how many more. */
function toldOnce(jobs: readonly Job[]): Job[] {
  const told = new Map<string, TellOfEpic>();
  for (const job of jobs) {
    if (job.kind !== 'tell' || !('epic' in job.about)) continue;
    const name = `${job.notice} ${job.to}`;
    const before = told.get(name)?.about;
    const about = before ? { ...before, more: (before.more ?? 0) + 1 } : job.about;
    told.set(name, { ...job, about });
  }
  return [...told.values()];
}

type TellOfEpic = Extract<Job, { kind: 'tell' }> & { about: AboutEpics };

const codeOf = (cause: unknown) => (cause instanceof AppError ? cause.code : 'INTERNAL');

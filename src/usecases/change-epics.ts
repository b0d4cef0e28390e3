import type { EpicsChanged } from '../contract';
import type { IssueId } from '../domain/ids';
import { AppError } from './app-error';
import { commitEpic, type EpicCommand, type EpicPorts } from './change-epic';
import { type EpicScene, epicView } from './epic-scene';
import { loadEpics } from './load-epics';
import type { Caller } from './ports/caller';
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
  command: EpicCommand,
): Promise<EpicsChanged> {
  const startedAt = ports.now().getTime();
  const scenes = await loadEpics(ports, caller, issueIds);
  const changeOne = async (issueId: IssueId): Promise<EpicScene> => {
    const scene = scenes.get(issueId);
    if (!scene) throw new AppError('NOT_FOUND');
    if (ports.now().getTime() - startedAt > enoughMs) throw new AppError('JIRA_BUSY', { retryAfter: '1' });
    const { after } = await commitEpic(ports, caller, scene, command, () => []);
    return after;
  };
  const outcomes: PromiseSettledResult<EpicScene>[] = [];
  for (let start = 0; start < issueIds.length; start += atOnce) {
    outcomes.push(...(await Promise.allSettled(issueIds.slice(start, start + atOnce).map(changeOne))));
  }
  const changed = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
  if (changed.length > 0) {
    await ports.jobs.push({ kind: 'projectEpics', issueIds: changed.map(({ facts }) => facts.issueId) });
  }
  return {
    changed: changed.map(epicView),
    failed: issueIds.flatMap((issueId, index) => {
      const outcome = outcomes[index];
      if (outcome?.status !== 'rejected') return [];
      const code = codeOf(outcome.reason);
      if (code === 'INTERNAL') ports.logFailure('one of several epics', outcome.reason);
      return [{ issueId, code }];
    }),
  };
}

const codeOf = (cause: unknown) => (cause instanceof AppError ? cause.code : 'INTERNAL');

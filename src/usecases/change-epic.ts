import type { EpicView } from '../contract';
import type { EpicItem } from '../domain/change';
import type { EpicChange } from '../domain/epic-change';
import type { IssueId } from '../domain/ids';
import type { Said } from '../domain/said';
import { type EpicScene, epicView, loadEpic, sceneNow, type ScenePorts, withEpic } from './epic-scene';
import type { Caller } from './ports/caller';
import type { Job } from './ports/job';
import type { Addressed } from './ports/notice';
import type { Ports } from './ports/operation-ports';
import { tellJobs } from './tell';

export type EpicPorts = ScenePorts & Pick<Ports, 'people' | 'jobs'>;

/** What to do with the epic as it stands when it is committed; throws where that can't be done any more. */
export type EpicCommand = (scene: EpicScene, said: Said) => EpicChange;

/** What was committed decides who is told: a command that was sent twice changes, and tells, once. */
export type EpicNotices = (committed: {
  items: readonly EpicItem[];
  before: EpicScene;
  after: EpicScene;
}) => Addressed[];

/** The same for one epic and for each of many. `check`: what has to be asked of Jira first. */
export type EpicWork = {
  check?: (scene: EpicScene) => Promise<void>;
  command: EpicCommand;
  notices?: EpicNotices;
};

export async function workOnEpic(
  ports: EpicPorts,
  caller: Caller,
  issueId: IssueId,
  { check, command, notices }: EpicWork,
): Promise<EpicView> {
  const scene = await loadEpic(ports, caller, issueId);
  await check?.(scene);
  return changeEpic(ports, caller, scene, command, notices);
}

/** Commits the command, has the index written and people told. */
export async function changeEpic(
  ports: EpicPorts,
  caller: Caller,
  scene: EpicScene,
  command: EpicCommand,
  notices: EpicNotices = () => [],
): Promise<EpicView> {
  const { after, jobs } = await commitEpic(ports, caller, scene, command, notices);
  await ports.jobs.push(...jobs);
  return epicView(after);
}

/** Leaves it to the caller to have the index written, and people told. */
export async function commitEpic(
  ports: Pick<EpicPorts, 'now' | 'agreements' | 'epicRecords'>,
  caller: Caller,
  scene: EpicScene,
  command: EpicCommand,
  notices: EpicNotices,
): Promise<{ after: EpicScene; jobs: Job[] }> {
  const { facts } = scene;
  const act = { actor: caller.accountId, at: ports.now().toISOString() };
  let before = scene;
  const { next, items } = await ports.epicRecords.change(
    facts.issueId,
    scene.agreement,
    act,
    async (stored) => {
      before = await sceneNow(ports, scene, stored);
      const changed = command(before, { by: act.actor, at: act.at });
      return { next: changed.epic, items: changed.items };
    },
  );
  const after = withEpic(before, next);
  if (items.length === 0) return { after, jobs: [] };
  const { issueId, key } = facts;
  const told = tellJobs(caller, { epic: { issueId, key } }, notices({ items, before, after }), act.at);
  return { after, jobs: [{ kind: 'projectEpics', issueIds: [issueId] }, ...told] };
}

import type { EpicItem } from '../domain/change';
import type { Epic } from '../domain/epic';
import type { AccountId } from '../domain/ids';
import type { Side } from '../domain/side';
import type { IsoDateTime } from '../domain/time';
import { AppError } from './app-error';
import { type EpicScene, type ScenePorts } from './epic-scene';
import { epicUnder } from './epic-under';
import { requireSpeaker } from './lead';
import type { Addressed, Caller, Ports } from './ports';
import { tellJobs } from './tell';

export type EpicPorts = ScenePorts & Pick<Ports, 'people' | 'jobs'>;
export type Author = { by: AccountId; at: IsoDateTime };

/** Only leads decide, and only where the app says something at all (product.md §3, §5). */
export function requireDecider({ agreement, epic }: EpicScene, caller: Caller, now: Date): Side {
  const side = requireSpeaker(agreement, caller.accountId, now);
  if (!agreement.tracking || epic.trackedSince === null) throw new AppError('NOT_TRACKED');
  return side;
}

/** What was committed decides who is told: a command that was sent twice changes, and tells, once. */
type Notices = (items: readonly EpicItem[], epic: Epic) => Addressed[];

/** Commits what `decide` makes of the epic as it stands, has its index written and people told. */
export async function changeEpic(
  { now, epicRecords, jobs }: EpicPorts,
  caller: Caller,
  { facts, agreement }: EpicScene,
  decide: (epic: Epic, author: Author) => { epic: Epic; items: EpicItem[] },
  notices: Notices = () => [],
): Promise<Epic> {
  const act = { actor: caller.accountId, at: now().toISOString() };
  const { next, items } = await epicRecords.change(facts.issueId, act, (stored) => {
    const decided = decide(epicUnder(agreement, facts, stored), { by: act.actor, at: act.at });
    return { next: decided.epic, items: decided.items };
  });
  const { issueId, key } = facts;
  if (items.length > 0) {
    const told = tellJobs(caller, { epic: { issueId, key } }, notices(items, next));
    await jobs.push({ kind: 'projectEpics', issueIds: [issueId] }, ...told);
  }
  return next;
}

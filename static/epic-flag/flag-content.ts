import { helpAgainst, type Help, type Warning } from '../../src/domain/action';
import type { PostCodeActivity } from '../../src/domain/activity';
import { sides } from '../../src/domain/side';
import type { IsoDate } from '../../src/domain/time';
import type { EpicIndex, IndexedActivity } from './epic-index';

export type FlagContent = {
  activity: PostCodeActivity;
  warning: Warning;
  severity: 'warning' | 'critical';
  /** What helps, and where; `null` for someone who can only look. */
  help: Help | null;
  /** Activities beside this one that have no owner either. */
  more: number;
};

/** What to tell this person: a gap that this lead can do something about, the owner's own warning, any gap to an owner. */
export function flagContent(index: EpicIndex, viewer: string, day: IsoDate): FlagContent | undefined {
  const { severity, leads, activities } = index;
  if (severity !== 'warning' && severity !== 'critical') return undefined;
  const side = sides[leads.indexOf(viewer)];
  const loud = activities.filter((activity) => !isSnoozed(activity, day));
  const gaps = loud.filter(({ state }) => state === 'open');
  const owned = activities.filter(({ owner }) => owner === viewer);
  const mine =
    (side && gaps.find(({ turn }) => turn === undefined || turn === side)) ??
    loud.find(({ state, warning, owner }) => state === 'owned' && warning !== undefined && owner === viewer);
  const told = mine ?? (owned.length > 0 ? gaps[0] : undefined);
  if (!told?.warning) return undefined;
  const { activity, warning } = told;
  const others = gaps.filter((gap) => gap !== told).length;
  return { activity, warning, severity, help: mine ? helpFor(mine, warning) : null, more: others };
}

// The index names a turn for every role; a vacant position has none.
const helpFor = ({ source, turn }: IndexedActivity, warning: Warning): Help =>
  helpAgainst({ warning, source, vacant: warning === 'unnamed' && turn === undefined });

const isSnoozed = ({ warning, snooze }: IndexedActivity, day: IsoDate): boolean =>
  warning !== undefined && snooze.warning === warning && day < snooze.until;

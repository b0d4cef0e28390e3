import { helpAgainst, type Help, type Warning } from '../../src/domain/action';
import type { PostCodeActivity } from '../../src/domain/activity';
import { sides, type Side } from '../../src/domain/side';
import type { IsoDate } from '../../src/domain/time';
import type { EpicIndex, IndexedActivity } from './epic-index';

export type FlagContent = {
  activity: PostCodeActivity;
  warning: Warning;
  severity: 'warning' | 'critical';
  /** What helps, and where. */
  help: Help;
  /** Activities beside this one that have no owner either. */
  more: number;
  /** It is told to someone who covers for a lead today. */
  covers: boolean;
};

/** What to tell this person: a gap that this lead can do something about, or the owner's own warning. */
export function flagContent(index: EpicIndex, viewer: string, day: IsoDate): FlagContent | undefined {
  const { severity, activities } = index;
  if (severity !== 'warning' && severity !== 'critical') return undefined;
  const { side, covered } = standingOf(index, viewer, day);
  const isMine = ({ owner }: IndexedActivity) => owner === viewer || (owner !== '' && owner === covered);
  const warned = activities.filter((activity) => isWarned(activity, day));
  const gaps = warned.filter(({ state }) => state === 'open');
  const told =
    (side && gaps.find(({ turn }) => turn === undefined || turn === side)) ??
    warned.find((activity) => activity.state === 'owned' && isMine(activity));
  if (!told?.warning) return undefined;
  const { activity, state, warning } = told;
  return {
    activity,
    warning,
    // The epic's is its worst gap's, which may be somebody else's to fill.
    severity: state === 'open' ? severity : 'warning',
    help: helpFor(told, told.warning),
    more: gaps.filter((gap) => gap !== told).length,
    covers: covered !== undefined,
  };
}

/** Does it still warn about this? */
export const stillWarns = (
  { activities }: EpicIndex,
  { activity, warning }: Pick<FlagContent, 'activity' | 'warning'>,
  day: IsoDate,
): boolean =>
  activities.some((each) => each.activity === activity && each.warning === warning && isWarned(each, day));

/** The side that this person answers for that day, and the lead whom they cover for. */
function standingOf(
  { leads, covers }: EpicIndex,
  viewer: string,
  day: IsoDate,
): { side: Side | undefined; covered: string | undefined } {
  const led = sides.find((side) => leads[side] === viewer);
  if (led) return { side: led, covered: undefined };
  const side = covers.find(
    ({ accountId, from, to }) => accountId === viewer && from <= day && day <= to,
  )?.side;
  return { side, covered: side && leads[side] };
}

const isWarned = ({ state, warning, snooze }: IndexedActivity, day: IsoDate): boolean =>
  (state === 'open' || state === 'owned') &&
  warning !== undefined &&
  !(snooze.warning === warning && day < snooze.until);

// The index names a turn for every role; a vacant position has none.
const helpFor = ({ source, turn }: IndexedActivity, warning: Warning): Help =>
  helpAgainst({ warning, source, vacant: warning === 'unnamed' && turn === undefined });

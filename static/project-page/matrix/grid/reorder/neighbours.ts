import type { ActivityView } from '../../../../../src/contract';
import type { ActivityId } from '../../../../../src/domain/ids';

type Line = Pick<ActivityView, 'id' | 'group'>;

/** Where a line goes when it moves: in front of this one of its group, or to the end. `undefined`: it can't. */
export type Place = ActivityId | null | undefined;

const idsOf = (activities: readonly Line[], group: Line['group']) =>
  activities.filter((activity) => activity.group === group).map((activity) => activity.id);

/** One step up or down; `back` is where it stands. */
export function neighbours(
  activities: readonly Line[],
  { id, group }: Line,
): { up: Place; down: Place; back: ActivityId | null } {
  const ids = idsOf(activities, group);
  const place = ids.indexOf(id);
  const isLast = place === ids.length - 1;
  return {
    up: ids[place - 1],
    down: isLast ? undefined : (ids[place + 2] ?? null),
    back: ids[place + 1] ?? null,
  };
}

/** Where a line goes that is dropped on the upper or lower half of another one; only inside its group. */
export function droppedOn(
  activities: readonly Line[],
  dragged: Line,
  on: Line,
  half: 'upper' | 'lower',
): Place {
  if (dragged.group !== on.group || dragged.id === on.id) return undefined;
  const before = half === 'upper' ? on.id : neighbours(activities, on).back;
  const stays = before === dragged.id || before === neighbours(activities, dragged).back;
  return stays ? undefined : before;
}

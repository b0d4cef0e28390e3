import type { ActivityView } from '../../../../src/contract';
import type { ActivityId } from '../../../../src/domain/ids';

/** Where a line goes when it moves: in front of this one of its group, or to the end. `undefined`: it can't. */
export type Place = ActivityId | null | undefined;

export function neighbours(
  activities: readonly Pick<ActivityView, 'id' | 'group'>[],
  { id, group }: Pick<ActivityView, 'id' | 'group'>,
): { up: Place; down: Place } {
  const ids = activities.filter((activity) => activity.group === group).map((activity) => activity.id);
  const place = ids.indexOf(id);
  const isLast = place === ids.length - 1;
  return {
    up: place > 0 ? ids[place - 1] : undefined,
    down: isLast ? undefined : (ids[place + 2] ?? null),
  };
}

import type { ActivityView } from '../../src/contract';
import type { ActivityId } from '../../src/domain/ids';
import { activityWithin, t, tName } from '../shared/texts/text';

type Named = Pick<ActivityView, 'id' | 'name'>;

/** What the team calls it, else the name it came with. */
export const activityName = ({ id, name }: Named): string => name ?? tName('activity', id);

/** The names of an agreement's activities by their ids, inside a sentence; also of what it doesn't hold any more. */
export const activitiesWithin =
  (activities: readonly Named[]) =>
  (id: ActivityId): string => {
    const name = activities.find((activity) => activity.id === id)?.name;
    return name === undefined ? activityWithin(id) : t('owner.quoted', { name });
  };

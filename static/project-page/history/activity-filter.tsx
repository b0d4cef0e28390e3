import { useId } from 'react';
import type { ActivityView } from '../../../src/contract';
import { activityGroups } from '../../../src/domain/activity';
import type { ActivityId } from '../../../src/domain/ids';
import { t } from '../../shared/texts/text';
import { activityName } from '../activity-name';
import { useNavigation } from '../frame/navigation';

type ActivityFilterProps = { activities: ActivityView[]; chosen: ActivityId | undefined };

/** Only the history of one line of the matrix; stands in the address. */
export function ActivityFilter({ activities, chosen }: ActivityFilterProps) {
  const { params, refine } = useNavigation();
  const id = useId();
  return (
    <p className="history-filter">
      <label htmlFor={id}>{t('history.about')}</label>
      <select
        id={id}
        className="select"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const next = new URLSearchParams(params);
          if (value) next.set('activity', value);
          else next.delete('activity');
          refine(next);
        }}
      >
        <option value="">{t('history.everything')}</option>
        {activityGroups.map((group) => (
          <optgroup key={group} label={t(`group.${group}`)}>
            {activities
              .filter((activity) => activity.group === group)
              .map((activity) => (
                <option key={activity.id} value={activity.id}>
                  {activityName(activity)}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}

import { useId } from 'react';
import type { ActivityView } from '../../../src/contract';
import { activityGroups } from '../../../src/domain/activity';
import type { ActivityId } from '../../../src/domain/ids';
import { t } from '../../shared/texts/text';
import { activityName } from '../activity-name';

type ActivityFilterProps = {
  activities: readonly ActivityView[];
  chosen: ActivityId | null;
  onChange: (chosen: ActivityId | null) => void;
};

/** Only the history of one line of the matrix. */
export function ActivityFilter({ activities, chosen, onChange }: ActivityFilterProps) {
  const id = useId();
  return (
    <p className="field history-filters__field">
      <label className="field__label" htmlFor={id}>
        {t('history.about')}
      </label>
      <select
        id={id}
        className="select"
        value={chosen ?? ''}
        onChange={({ currentTarget: { value } }) => {
          onChange(activities.find((activity) => activity.id === value)?.id ?? null);
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

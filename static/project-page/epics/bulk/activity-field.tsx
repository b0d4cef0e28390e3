import { useId } from 'react';
import { postCodeActivities, type PostCodeActivity } from '../../../../src/domain/activity';
import { t } from '../../../shared/texts/text';

type ActivityFieldProps = { value: PostCodeActivity; onChange: (activity: PostCodeActivity) => void };

/** Which of the three it is about. */
export function ActivityField({ value, onChange }: ActivityFieldProps) {
  const name = useId();
  return (
    <fieldset className="epic-form__choices bulk__activities">
      <legend className="epic-form__legend">{t('epics.bulk.activity')}</legend>
      {postCodeActivities.map((activity) => (
        <label key={activity} className="decide-choice">
          <input
            type="radio"
            className="decide-choice__radio"
            name={name}
            checked={activity === value}
            onChange={() => {
              onChange(activity);
            }}
          />
          <span className="decide-choice__words">{t(`epic.name.${activity}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}

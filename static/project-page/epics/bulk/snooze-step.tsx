import { useState } from 'react';
import { addDays } from '../../../../src/domain/calendar';
import { longestSnoozeDays } from '../../../../src/domain/snooze-warning';
import '../../../shared/epic/forms/epic-form.css';
import { DayField } from '../../../shared/epic/forms/day-field';
import { SentenceField } from '../../../shared/epic/forms/sentence-field';
import { calendarDayText } from '../../../shared/texts/date-text';
import { t } from '../../../shared/texts/text';
import { ActivityField } from './activity-field';
import { activityToBeginWith } from './activity-to-begin-with';
import { PlanStep, type StepProps } from './plan-step';

const usualDays = 14;

/** Hides one activity's warnings from everybody for a while. */
export function SnoozeStep(props: StepProps) {
  const { selected } = props;
  // The agreements may be in different time zones: a day that is to come in all of them.
  const today =
    selected
      .map((row) => row.today)
      .sort()
      .at(-1) ?? '';
  const [activity, setActivity] = useState(activityToBeginWith(selected));
  const [until, setUntil] = useState(addDays(today, usualDays));
  const [reason, setReason] = useState('');
  const fits = until > today && until <= addDays(today, longestSnoozeDays) && reason.trim() !== '';
  return (
    <PlanStep
      {...props}
      draft={{ kind: 'snooze', activity, ...(fits && { snooze: { until, reason: reason.trim() } }) }}
      after={fits ? t('epic.short.snoozed', { day: calendarDayText(until) }) : undefined}
    >
      <ActivityField value={activity} onChange={setActivity} />
      <DayField
        label={t('epic.snooze.until')}
        value={until}
        min={addDays(today, 1)}
        max={addDays(today, longestSnoozeDays)}
        hint={t('epic.snooze.most')}
        onChange={setUntil}
      />
      <SentenceField label={t('epic.snooze.reason')} value={reason} onChange={setReason} />
    </PlanStep>
  );
}

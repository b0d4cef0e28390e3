import { useState } from 'react';
import { t } from '../../../shared/texts/text';
import { ActivityField } from './activity-field';
import { activityToBeginWith } from './activity-to-begin-with';
import { PlanStep, type StepProps } from './plan-step';

/** Nothing but what it is about has to be chosen, if that. */
export function PlainStep({ kind, ...props }: StepProps & { kind: 'notNeeded' | 'shipsNothing' | 'track' }) {
  const [activity, setActivity] = useState(activityToBeginWith(props.selected));
  if (kind !== 'notNeeded') return <PlanStep {...props} draft={{ kind }} />;
  return (
    <PlanStep
      {...props}
      draft={{ kind, activity, answer: { kind: 'notNeeded' } }}
      after={t('owner.notNeeded')}
    >
      <ActivityField value={activity} onChange={setActivity} />
    </PlanStep>
  );
}

import { useId, useState } from 'react';
import type { Person } from '../../../shared/people/person';
import { PersonPicker } from '../../../shared/people/person-picker';
import { t } from '../../../shared/texts/text';
import { ActivityField } from './activity-field';
import { PlanStep, type StepProps } from './plan-step';
import { bulkPlan } from './bulk-plan';
import { postCodeActivities } from '../../../../src/domain/activity';

/** One person for the roles that own an activity of them. */
export function NameStep(props: StepProps) {
  const { selected } = props;
  const inputId = useId();
  const [activity, setActivity] = useState(
    () =>
      postCodeActivities.find(
        (each) => bulkPlan({ kind: 'name', activity: each }, selected).rows.length > 0,
      ) ?? 'rollout',
  );
  const [person, setPerson] = useState<Person | null>(null);
  const [first] = selected;
  return (
    <PlanStep
      {...props}
      draft={{ kind: 'name', activity, accountId: person?.accountId }}
      after={person?.name}
    >
      <ActivityField value={activity} onChange={setActivity} />
      {first && (
        <PersonPicker
          inputId={inputId}
          label={t('epics.bulk.person')}
          projectId={first.facts.projectId}
          value={person}
          onChange={setPerson}
        />
      )}
    </PlanStep>
  );
}

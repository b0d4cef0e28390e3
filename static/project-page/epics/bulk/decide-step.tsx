import { useState } from 'react';
import { OwnerChoices, useOwnerChoice } from '../../../shared/epic/forms/owner-choices';
import { ownerText } from '../../../shared/owners/owner-text';
import '../../../shared/epic/forms/epic-form.css';
import { t } from '../../../shared/texts/text';
import { ActivityField } from './activity-field';
import { activityToBeginWith } from './activity-to-begin-with';
import { PlanStep, type StepProps } from './plan-step';
import { sharedOffer } from './shared-offer';

/** One owner for one activity of them all. */
export function DecideStep(props: StepProps) {
  const { selected, context } = props;
  const [activity, setActivity] = useState(activityToBeginWith(selected));
  const offer = sharedOffer(selected, context.people);
  const state = useOwnerChoice(offer, undefined, []);
  const { answer } = state;
  return (
    <PlanStep
      {...props}
      draft={{ kind: 'decide', activity, answer }}
      after={answer && ownerText(answer, offer.owners)}
    >
      <ActivityField value={activity} onChange={setActivity} />
      <OwnerChoices legend={t('epics.bulk.owner')} epic={offer} state={state} />
    </PlanStep>
  );
}

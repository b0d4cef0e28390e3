import type { ActivityView, AgreementView } from '../../../../src/contract';
import type { Answer } from '../../../../src/domain/owner';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { findName } from '../../../shared/texts/text';
import { AnswerChoices } from '../answering/answer-choices';
import { questionText } from './question-text';
import { SaidBefore } from './said-before';

type QuestionProps = {
  activity: ActivityView;
  agreement: AgreementView;
  context: OwnerContext;
  value: Answer | null;
  onChange: (answer: Answer | null) => void;
};

export function Question({ activity, ...choices }: QuestionProps) {
  const hint = activity.name === undefined ? findName('activityHint', activity.id) : undefined;
  return (
    <fieldset className="question">
      <legend className="question__title">{questionText(activity)}</legend>
      {hint && <p className="question__hint">{hint}</p>}
      <SaidBefore state={activity.state} context={choices.context} />
      <AnswerChoices {...choices} />
    </fieldset>
  );
}

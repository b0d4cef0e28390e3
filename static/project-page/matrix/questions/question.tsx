import type { AgreementView } from '../../../../src/contract';
import type { ActivityId } from '../../../../src/domain/ids';
import type { Answer } from '../../../../src/domain/owner';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { findName } from '../../../shared/texts/text';
import { AnswerChoices } from '../answering/answer-choices';
import { questionText } from './question-text';

type QuestionProps = {
  activityId: ActivityId;
  agreement: AgreementView;
  context: OwnerContext;
  value: Answer | null;
  onChange: (answer: Answer | null) => void;
};

export function Question({ activityId, ...choices }: QuestionProps) {
  const hint = findName('activityHint', activityId);
  return (
    <fieldset className="question">
      <legend className="question__title">{questionText(activityId)}</legend>
      {hint && <p className="question__hint">{hint}</p>}
      <AnswerChoices {...choices} />
    </fieldset>
  );
}

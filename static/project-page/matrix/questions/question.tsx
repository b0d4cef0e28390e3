import CheckMarkIcon from '@atlaskit/icon/core/check-mark';
import type { ActivityView, AgreementView } from '../../../../src/contract';
import type { Answer } from '../../../../src/domain/owner';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { findName } from '../../../shared/texts/text';
import { AnswerChoices } from '../answering/answer-choices';
import { questionText } from './question-text';
import { SaidBefore } from './said-before';

type QuestionProps = {
  number: number;
  activity: ActivityView;
  agreement: AgreementView;
  context: OwnerContext;
  value: Answer | null;
  onChange: (answer: Answer | null) => void;
};

export function Question({ number, activity, ...choices }: QuestionProps) {
  const hint = activity.name === undefined ? findName('activityHint', activity.id) : undefined;
  return (
    <fieldset className="question">
      <legend className="question__title">
        <span
          className={`question__number${choices.value ? ' question__number--answered' : ''}`}
          aria-hidden="true"
        >
          {choices.value ? <CheckMarkIcon label="" color="currentColor" size="small" /> : number}
        </span>
        {questionText(activity)}
      </legend>
      {hint && <p className="question__hint">{hint}</p>}
      <SaidBefore state={activity.state} context={choices.context} />
      <AnswerChoices {...choices} />
    </fieldset>
  );
}

import PersonAddIcon from '@atlaskit/icon/core/person-add';
import { useId, useState } from 'react';
import type { AgreementView } from '../../../../src/contract';
import type { Answer } from '../../../../src/domain/owner';
import { offeredAnswers } from '../../../shared/owners/offered-answers';
import { ownerText, type OwnerContext } from '../../../shared/owners/owner-text';
import { OwnerSymbol } from '../../../shared/owners/owner-token';
import { t } from '../../../shared/texts/text';
import { Choice } from './choice';
import { choiceId } from './choices';
import { SomeoneElse } from './someone-else';
import './answer-choices.css';

type AnswerChoicesProps = {
  agreement: AgreementView;
  context: OwnerContext;
  value: Answer | null;
  onChange: (answer: Answer | null) => void;
};

/** The radio buttons of one question; the caller gives the fieldset and its legend. */
export function AnswerChoices({ agreement, context, value, onChange }: AnswerChoicesProps) {
  const group = useId();
  const [searching, setSearching] = useState(value?.kind === 'person');
  const chosen = searching ? 'person' : value && choiceId(value);
  const pick = (answer: Answer) => {
    setSearching(false);
    onChange(answer);
  };
  return (
    <>
      <div className="choices">
        {offeredAnswers(agreement.roles, agreement.soleSide).map((answer) => (
          <Choice
            key={choiceId(answer)}
            group={group}
            symbol={<OwnerSymbol answer={answer} context={context} />}
            label={ownerText(answer, context)}
            // A vacant position is its own name.
            hint={answer.kind === 'lead' && context.leads[answer.side] ? t(`lead.${answer.side}`) : undefined}
            checked={chosen === choiceId(answer)}
            onPick={() => {
              pick(answer);
            }}
          />
        ))}
        <Choice
          group={group}
          symbol={<PersonAddIcon label="" color="currentColor" />}
          label={t('choices.someoneElse')}
          checked={chosen === 'person'}
          onPick={() => {
            setSearching(true);
            onChange(null);
          }}
        />
      </div>
      {searching && (
        <SomeoneElse
          projectId={agreement.projectId}
          accountId={value?.kind === 'person' ? value.accountId : null}
          onPick={(accountId) => {
            onChange(accountId && { kind: 'person', accountId });
          }}
        />
      )}
    </>
  );
}

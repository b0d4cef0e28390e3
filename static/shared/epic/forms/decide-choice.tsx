import SearchIcon from '@atlaskit/icon/core/search';
import { OwnerSymbol } from '../../owners/owner-token';
import { ownerText, type OwnerContext } from '../../owners/owner-text';
import { t } from '../../texts/text';
import { choiceHint } from './choice-hint';
import type { Choice } from './decide-choices';

type DecideChoiceProps = {
  name: string;
  choice: Choice;
  owners: OwnerContext;
  checked: boolean;
  onChoose: (key: string) => void;
};

export function DecideChoice({ name, choice, owners, checked, onChoose }: DecideChoiceProps) {
  const hint = choiceHint(choice, owners.leads);
  return (
    <label className="decide-choice">
      <input
        type="radio"
        className="decide-choice__radio"
        name={name}
        checked={checked}
        onChange={() => {
          onChoose(choice.key);
        }}
      />
      {choice.kind === 'answer' ? (
        <OwnerSymbol answer={choice.answer} context={owners} />
      ) : (
        <span className="decide-choice__symbol">
          <SearchIcon label="" color="currentColor" size="small" />
        </span>
      )}
      <span className="decide-choice__words">
        {choice.kind === 'answer' ? ownerText(choice.answer, owners) : t('epic.decide.someone')}{' '}
        {hint && <span className="decide-choice__hint">{t(hint)}</span>}
      </span>
    </label>
  );
}

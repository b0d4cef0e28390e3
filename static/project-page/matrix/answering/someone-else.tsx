import { useId } from 'react';
import type { AccountId, ProjectId } from '../../../../src/domain/ids';
import { PersonPicker } from '../../../shared/people/person-picker';
import { usePeople } from '../../../shared/people/person-query';
import { t } from '../../../shared/texts/text';

type SomeoneElseProps = {
  projectId: ProjectId;
  accountId: AccountId | null;
  onPick: (accountId: AccountId | null) => void;
};

export function SomeoneElse({ projectId, accountId, onPick }: SomeoneElseProps) {
  const inputId = useId();
  const known = usePeople(accountId ? [accountId] : []);
  return (
    <div className="someone-else">
      <PersonPicker
        label={t('choices.whoElse')}
        inputId={inputId}
        projectId={projectId}
        value={(accountId && known.get(accountId)) ?? null}
        onChange={(person) => {
          onPick(person?.accountId ?? null);
        }}
      />
    </div>
  );
}

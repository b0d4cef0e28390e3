import CrossIcon from '@atlaskit/icon/core/cross';
import { IconButton } from '@atlaskit/button/new';
import { useId } from 'react';
import type { AccountId, ProjectId } from '../../../src/domain/ids';
import { nameText } from '../owners/owner-text';
import { t } from '../texts/text';
import { PersonName } from './person-name';
import { PersonPicker } from './person-picker';
import { usePeople } from './person-query';
import '../ui/chips.css';

type PeopleFieldProps = {
  label: string;
  projectId: ProjectId;
  value: AccountId[];
  onChange: (accountIds: AccountId[]) => void;
};

/** Several people of a project. */
export function PeopleField({ label, projectId, value, onChange }: PeopleFieldProps) {
  const id = useId();
  const people = usePeople(value);
  return (
    <div className="field">
      <ul className="chips">
        {value.map((accountId) => (
          <li key={accountId} className="chip">
            <PersonName accountId={accountId} />
            <IconButton
              icon={CrossIcon}
              appearance="subtle"
              spacing="compact"
              label={t('form.removeOne', { what: nameText(accountId, { people, viewer: null }) })}
              onClick={() => {
                onChange(value.filter((each) => each !== accountId));
              }}
            />
          </li>
        ))}
      </ul>
      <PersonPicker
        label={label}
        inputId={id}
        projectId={projectId}
        value={null}
        onChange={(person) => {
          if (person && !value.includes(person.accountId)) onChange([...value, person.accountId]);
        }}
      />
    </div>
  );
}

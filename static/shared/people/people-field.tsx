import { useId } from 'react';
import type { AccountId, ProjectId } from '../../../src/domain/ids';
import { nameText } from '../owners/owner-text';
import { t } from '../texts/text';
import { Chip } from '../ui/chip';
import { PersonName } from './person-name';
import { PersonPicker } from './person-picker';
import { usePeople } from './person-query';

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
          <Chip
            key={accountId}
            removeLabel={t('form.removeOne', { what: nameText(accountId, { people, viewer: null }) })}
            onRemove={() => {
              onChange(value.filter((each) => each !== accountId));
            }}
          >
            <PersonName accountId={accountId} />
          </Chip>
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

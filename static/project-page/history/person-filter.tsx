import { useId, useState } from 'react';
import type { AccountId, ProjectId } from '../../../src/domain/ids';
import { nameText } from '../../shared/owners/owner-text';
import { PersonPicker } from '../../shared/people/person-picker';
import { usePeople } from '../../shared/people/person-query';
import { t, textLocale } from '../../shared/texts/text';

type PersonFilterProps = {
  projectId: ProjectId;
  /** Who did something, as far as is known. The others are searched for. */
  known: readonly AccountId[];
  chosen: AccountId | null;
  onChange: (chosen: AccountId | null) => void;
};

// No account id has a space in it.
const somebodyElse = 'somebody else';

/** Only what one person did. */
export function PersonFilter({ projectId, known, chosen, onChange }: PersonFilterProps) {
  const [isSearching, setSearching] = useState(false);
  const id = useId();
  const people = usePeople(known);
  const named = known
    .filter((accountId) => accountId === chosen || people.get(accountId))
    .map((accountId) => ({ accountId, name: nameText(accountId, { people, viewer: null }) }))
    .toSorted((one, other) => one.name.localeCompare(other.name, textLocale()));
  const choose = (accountId: AccountId | null) => {
    setSearching(false);
    onChange(accountId);
  };
  return (
    <>
      <p className="field history-filters__field">
        <label className="field__label" htmlFor={id}>
          {t('history.person')}
        </label>
        <select
          id={id}
          className="select"
          value={isSearching ? somebodyElse : (chosen ?? '')}
          onChange={({ currentTarget: { value } }) => {
            if (value === somebodyElse) setSearching(true);
            else choose(known.find((accountId) => accountId === value) ?? null);
          }}
        >
          <option value="">{t('history.anybody')}</option>
          {named.map(({ accountId, name }) => (
            <option key={accountId} value={accountId}>
              {name}
            </option>
          ))}
          <option value={somebodyElse}>{t('history.somebodyElse')}</option>
        </select>
      </p>
      {isSearching && (
        <div className="history-filters__field">
          <PersonPicker
            label={t('history.findPerson')}
            inputId={`${id}-search`}
            projectId={projectId}
            value={null}
            onChange={(person) => {
              if (person) choose(person.accountId);
            }}
          />
        </div>
      )}
    </>
  );
}

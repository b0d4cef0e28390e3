import { AsyncSelect } from '@atlaskit/select';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ProjectId } from '../../../src/domain/ids';
import { t } from '../texts/text';
import { Avatar } from './avatar';
import type { Person } from './person';
import { personQuery } from './person-query';
import { peopleSearchQuery } from './person-search';

export type PersonSelectProps = {
  inputId: string;
  projectId: ProjectId;
  value: Person | null;
  onChange: (person: Person | null) => void;
  isClearable?: boolean;
};

const PersonOption = ({ name, avatarUrl }: Person) => (
  <span className="person-option">
    <Avatar src={avatarUrl} />
    <span className="person-option__name">{name}</span>
  </span>
);

export function PersonSelect({
  inputId,
  projectId,
  value,
  onChange,
  isClearable = false,
}: PersonSelectProps) {
  const client = useQueryClient();
  const [hasFailed, setHasFailed] = useState(false);
  const search = async (text: string) => {
    try {
      const found = await client.query(peopleSearchQuery(projectId, text));
      setHasFailed(false);
      return found;
    } catch (cause) {
      setHasFailed(true);
      // What failed is asked anew when it is typed again.
      throw cause;
    }
  };
  const pick = (person: Person | null) => {
    // Whoever was found is known from now on, without asking again.
    if (person) client.setQueryData(personQuery(person.accountId).queryKey, person);
    onChange(person);
  };
  return (
    <AsyncSelect<Person>
      inputId={inputId}
      value={value}
      onChange={pick}
      isClearable={isClearable}
      cacheOptions
      defaultOptions
      loadOptions={search}
      getOptionLabel={({ name }) => name}
      getOptionValue={({ accountId }) => accountId}
      formatOptionLabel={PersonOption}
      placeholder={t('people.search')}
      noOptionsMessage={() => t(hasFailed ? 'people.searchFailed' : 'people.noMatch')}
      loadingMessage={() => t('people.searching')}
      menuPosition="fixed"
    />
  );
}

import AsyncSelect from '@atlaskit/select/AsyncSelect';
import { assignableUsers, type Issue, type User } from '../api/issues';
import { PersonName } from '../people/person';
import { useEdit } from './use-edit';

type Option = { label: string; value: string; user: User };

const optionOf = (user: User): Option => ({ label: user.displayName, value: user.accountId, user });

export function AssigneeField({ issue: { key, fields } }: { issue: Issue }) {
  const { mutate } = useEdit(key);
  return (
    <AsyncSelect<Option>
      label="Assignee"
      appearance="subtle"
      spacing="compact"
      placeholder="Unassigned"
      isClearable
      defaultOptions
      value={fields.assignee ? optionOf(fields.assignee) : null}
      loadOptions={async (text: string) => (await assignableUsers(key, text)).map(optionOf)}
      formatOptionLabel={({ user }) => <PersonName user={user} />}
      onChange={(option) => {
        mutate({ assignee: option ? { accountId: option.value } : null });
      }}
      classNamePrefix="assignee"
    />
  );
}

import Textfield from '@atlaskit/textfield';
import type { Issue } from '../api/issues';
import { useEdit } from './use-edit';

export function DueField({ issue: { key, fields } }: { issue: Issue }) {
  const { mutate } = useEdit(key);
  const due = fields.duedate ?? '';
  return (
    <Textfield
      key={due}
      type="date"
      aria-label="Due date"
      appearance="subtle"
      isCompact
      defaultValue={due}
      onBlur={({ currentTarget }) => {
        const day = currentTarget.value;
        if (day !== due) mutate({ duedate: day === '' ? null : day });
      }}
    />
  );
}

import CreatableSelect from '@atlaskit/select/CreatableSelect';
import type { Issue } from '../api/issues';
import { useEdit } from './use-edit';

const optionOf = (label: string) => ({ label, value: label });

export function LabelsField({ issue: { key, fields } }: { issue: Issue }) {
  const { mutate } = useEdit(key);
  return (
    <CreatableSelect
      label="Labels"
      appearance="subtle"
      spacing="compact"
      placeholder="None"
      isMulti
      classNamePrefix="tags"
      value={fields.labels.map(optionOf)}
      // A label has no spaces in Jira.
      isValidNewOption={(text: string) => /^\S+$/.test(text)}
      onChange={(options) => {
        mutate({ labels: options.map(({ value }) => value) });
      }}
    />
  );
}

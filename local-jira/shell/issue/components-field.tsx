import Select from '@atlaskit/select/Select';
import { useQuery } from '@tanstack/react-query';
import type { Issue } from '../api/issues';
import { componentsQuery } from '../api/projects';
import { useEdit } from './use-edit';

const optionOf = ({ id, name }: { id: string; name: string }) => ({ label: name, value: id });

export function ComponentsField({ issue: { key, fields } }: { issue: Issue }) {
  const { data: components = [] } = useQuery(componentsQuery(fields.project.key));
  const { mutate } = useEdit(key);
  return (
    <Select
      label="Components"
      appearance="subtle"
      spacing="compact"
      placeholder="None"
      isMulti
      classNamePrefix="tags"
      value={fields.components.map(optionOf)}
      options={components.map(optionOf)}
      onChange={(options) => {
        mutate({ components: options.map(({ value }) => ({ id: value })) });
      }}
    />
  );
}

import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { t } from '../../shared/texts/text';
import { TagField } from '../../shared/ui/tag-field';
import { filterOptionsQuery, tagsOf } from './filter-options-query';
import { ScopeFields, type FilterFieldsProps } from './scope-fields';

/** Which epics a rule means: by labels and components, and by type. */
export function FilterFields({ projectId, value, onChange }: FilterFieldsProps) {
  const id = useId();
  const options = useQuery(filterOptionsQuery(projectId));
  return (
    <>
      <ScopeFields projectId={projectId} value={value} onChange={onChange} />
      <TagField
        label={t('filter.field.types')}
        inputId={id}
        options={tagsOf(options.data?.types)}
        value={value.typeIds}
        onChange={(next) => {
          onChange({ ...value, typeIds: next });
        }}
      />
    </>
  );
}

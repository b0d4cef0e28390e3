import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { EpicFilter } from '../../../src/domain/epic-filter';
import type { ProjectId } from '../../../src/domain/ids';
import { errorText } from '../../shared/texts/error-text';
import { t } from '../../shared/texts/text';
import { TagField } from '../../shared/ui/tag-field';
import { filterOptionsQuery, tagsOf } from './filter-options-query';
import { labelsQuery } from './labels-query';

export type FilterFieldsProps = {
  projectId: ProjectId;
  value: EpicFilter;
  onChange: (filter: EpicFilter) => void;
};

/** Which epics: with one of these labels or components, as Jira has them. */
export function ScopeFields({ projectId, value, onChange }: FilterFieldsProps) {
  const id = useId();
  const options = useQuery(filterOptionsQuery(projectId));
  const labels = useQuery(labelsQuery);
  return (
    <>
      <TagField
        label={t('filter.field.labels')}
        inputId={`${id}-labels`}
        options={(labels.data ?? []).map((label) => ({ value: label, label }))}
        // A label holds no blanks.
        create={(text) => text.trim().replaceAll(/\s+/g, '-')}
        value={value.labels}
        onChange={(next) => {
          onChange({ ...value, labels: next });
        }}
      />
      {options.data?.components.length === 0 ? null : (
        <TagField
          label={t('filter.field.components')}
          inputId={`${id}-components`}
          options={tagsOf(options.data?.components)}
          value={value.componentIds}
          onChange={(next) => {
            onChange({ ...value, componentIds: next });
          }}
        />
      )}
      {options.error && (
        <p className="form__failure" role="alert">
          {errorText(options.error)}
        </p>
      )}
    </>
  );
}

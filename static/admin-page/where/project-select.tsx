import { AsyncSelect } from '@atlaskit/select';
import { useQueryClient } from '@tanstack/react-query';
import { t } from '../../shared/texts/text';
import type { ProjectName } from './project-name';
import { projectSearchQuery } from './project-queries';

export type ProjectSelectProps = {
  inputId: string;
  value: readonly ProjectName[];
  onChange: (projects: ProjectName[]) => void;
};

export function ProjectSelect({ inputId, value, onChange }: ProjectSelectProps) {
  const client = useQueryClient();
  return (
    <AsyncSelect<ProjectName, true>
      inputId={inputId}
      isMulti
      value={value}
      onChange={(chosen) => {
        onChange([...chosen]);
      }}
      cacheOptions
      defaultOptions
      loadOptions={(text) => client.query(projectSearchQuery(text))}
      getOptionLabel={({ key, name }) => `${name} (${key})`}
      getOptionValue={({ id }) => id}
      placeholder={t('site.where.search')}
      noOptionsMessage={() => t('site.where.noMatch')}
      loadingMessage={() => t('site.where.searching')}
      menuPosition="fixed"
    />
  );
}

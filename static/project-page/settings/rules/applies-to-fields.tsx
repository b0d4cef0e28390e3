import type { ProjectId } from '../../../../src/domain/ids';
import type { AppliesTo } from '../../../../src/domain/settings';
import { t } from '../../../shared/texts/text';
import { OptionList } from '../../../shared/ui/option-list';
import { FilterFields } from '../../terms/filter-fields';

type AppliesToFieldsProps = {
  projectId: ProjectId;
  legend: string;
  value: AppliesTo;
  onChange: (value: AppliesTo) => void;
};

const kinds = ['every', 'ask', 'some'] as const;
const nothing = { labels: [], componentIds: [], typeIds: [] };

export function AppliesToFields({ projectId, legend, value, onChange }: AppliesToFieldsProps) {
  return (
    <>
      <OptionList
        legend={legend}
        options={kinds.map((kind) => ({ value: kind, label: t(`settings.appliesTo.${kind}`) }))}
        value={value.kind}
        onChange={(kind) => {
          onChange(kind === 'some' ? { kind, filter: nothing } : { kind });
        }}
      />
      {value.kind === 'some' && (
        <FilterFields
          projectId={projectId}
          value={value.filter}
          onChange={(filter) => {
            onChange({ kind: 'some', filter });
          }}
        />
      )}
    </>
  );
}

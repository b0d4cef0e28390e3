import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { memo } from 'react';
import { SeverityIcon } from '../../../shared/epic/status-icon';
import { t, tCount } from '../../../shared/texts/text';
import { PersonAvatar } from '../../../shared/people/person-avatar';
import { SelectBox } from '../select-box';
import { isSelectable, type Selection } from '../use-selection';
import type { EpicGroup, GroupName } from './epic-groups';
import './group-row.css';

type GroupRowProps = {
  group: EpicGroup;
  label: string;
  isOpen: boolean;
  rowIndex: number;
  columns: number;
  selection: Selection | undefined;
  onToggle: (id: string) => void;
};

/** What a group’s epics have in common, how many they are, and how many of them have a gap. */
export const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { group, label, isOpen, rowIndex, columns, selection, onToggle } = props;
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <div role="row" aria-rowindex={rowIndex} className="group-row">
      {selection && (
        <div role="cell" className="group-row__select">
          <SelectBox
            label={t('epics.group.select', { group: label })}
            rows={group.rows.filter(isSelectable)}
            selection={selection}
          />
        </div>
      )}
      <div role="cell" aria-colspan={columns - Number(selection !== undefined)} className="group-row__cell">
        <button
          type="button"
          className="group-row__toggle"
          aria-expanded={isOpen}
          onClick={() => {
            onToggle(group.id);
          }}
        >
          <Chevron label="" color="currentColor" size="small" />
          <GroupSymbol name={group.name} />
          <span className="group-row__name" title={label}>
            {label}
          </span>
          <span className="group-row__count">{tCount('epics.shown', group.rows.length)}</span>
          {group.gaps > 0 && (
            <span className="group-row__gaps">{tCount('epics.group.gaps', group.gaps)}</span>
          )}
        </button>
      </div>
    </div>
  );
});

function GroupSymbol({ name }: { name: GroupName }) {
  if (name.by === 'severity' && name.severity !== 'none') return <SeverityIcon severity={name.severity} />;
  if (name.by === 'owner' && name.owner !== 'nobody' && name.owner !== 'nothing') {
    return <PersonAvatar accountId={name.owner} />;
  }
  return null;
}

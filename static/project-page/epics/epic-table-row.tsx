import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { memo } from 'react';
import { postCodeActivities } from '../../../src/domain/activity';
import type { EpicRow } from '../../shared/epic/epic-row';
import { SeverityIcon } from '../../shared/epic/status-icon';
import { t } from '../../shared/texts/text';
import { ActivityCell } from './activity-cell';
import { agreementName } from './agreement-name';
import { decidingTags } from './deciding-tags';
import { DueCell } from './due-cell';
import type { OpenEpic } from './list-address';
import type { ListContext } from './list-context';
import { SelectCell } from './select-cell';

type EpicTableRowProps = {
  row: EpicRow;
  context: ListContext;
  rowIndex: number;
  height: number;
  isOpen: boolean;
  onOpen: (open: OpenEpic) => void;
  /** `undefined` where the viewer leads none of the epic's sides. */
  isSelected: boolean | undefined;
  onSelect: (row: EpicRow) => void;
};

export const EpicTableRow = memo(function EpicTableRow(props: EpicTableRowProps) {
  const { row, context, rowIndex, height, isOpen, onOpen, isSelected, onSelect } = props;
  const { key, stage } = row.facts;
  const { severity } = row.verdict;
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={isOpen ? 'epic-grid epic-row epic-row--open' : 'epic-grid epic-row'}
      style={{ height }}
    >
      {context.selects && <SelectCell row={row} isSelected={isSelected} onSelect={onSelect} />}
      <div role="cell" className="epic-row__severity">
        {severity !== 'none' && (
          <>
            <SeverityIcon severity={severity} />
            {t(`epic.severity.${severity}`)}
          </>
        )}
      </div>
      <div role="cell" className="epic-row__epic">
        <button
          type="button"
          className="epic-row__toggle"
          aria-expanded={isOpen}
          onClick={() => {
            onOpen(isOpen ? {} : { epic: key });
          }}
        >
          <Chevron label="" color="currentColor" size="small" />
          <span className="epic-row__words">
            <span className="epic-row__key">{key}</span>{' '}
            {decidingTags(row, row.agreement, context.scopes).map((tag) => (
              <span key={tag} className="epic-row__tag">
                {tag}{' '}
              </span>
            ))}
            <span className="epic-row__summary">{row.summary}</span>
          </span>
        </button>
      </div>
      {context.several && (
        <div role="cell" className="epic-row__agreement">
          {agreementName(row.agreement)}
        </div>
      )}
      <div role="cell" className="epic-row__when">
        <span>{t(`epic.stage.${stage}`)}</span>
        <DueCell row={row} />
      </div>
      {postCodeActivities.map((activity) => (
        <div key={activity} role="cell" className="epic-row__activity">
          <span className="epic-row__label">{t(`epic.name.${activity}`)}</span>
          <ActivityCell
            row={row}
            activity={activity}
            context={context}
            onOpen={() => {
              onOpen({ epic: key, activity });
            }}
          />
        </div>
      ))}
    </div>
  );
});

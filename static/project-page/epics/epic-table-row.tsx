import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { memo } from 'react';
import { postCodeActivities } from '../../../src/domain/activity';
import { SeverityIcon } from '../../shared/epic/status-icon';
import { t } from '../../shared/texts/text';
import { ActivityCell } from './activity-cell';
import { agreementName } from './agreement-name';
import type { Column } from './columns/columns';
import { decidingTags } from './deciding-tags';
import { DueCell } from './due-cell';
import type { EpicLine } from './grouping/epic-groups';
import type { OpenEpic } from './list-address';
import type { ListContext } from './list-context';
import { SelectCell } from './select-cell';

type EpicTableRowProps = {
  line: EpicLine;
  context: ListContext;
  rowIndex: number;
  height: number;
  isOpen: boolean;
  onOpen: (lineKey: string, open: OpenEpic) => void;
  /** `undefined` where the viewer leads none of the epic's sides. */
  isSelected: boolean | undefined;
  onSelect: (line: EpicLine, upTo: boolean) => void;
};

export const EpicTableRow = memo(function EpicTableRow(props: EpicTableRowProps) {
  const { line, context, rowIndex, height, isOpen, onOpen, isSelected, onSelect } = props;
  const { row } = line;
  const { key, stage } = row.facts;
  const { severity } = row.verdict;
  const has = (column: Column) => context.columns.includes(column);
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={isOpen ? 'epic-grid epic-row epic-row--open' : 'epic-grid epic-row'}
      style={{ height }}
    >
      {context.selects && (
        <SelectCell
          row={row}
          isSelected={isSelected}
          onSelect={(upTo) => {
            onSelect(line, upTo);
          }}
        />
      )}
      {has('severity') && (
        <div role="cell" className="epic-row__severity">
          {severity !== 'none' && (
            <>
              <SeverityIcon severity={severity} />
              {t(`epic.severity.${severity}`)}
            </>
          )}
        </div>
      )}
      <EpicTitle
        {...{ line, context, isOpen }}
        onToggle={() => {
          onOpen(line.key, isOpen ? {} : { epic: key });
        }}
      />
      {has('agreement') && (
        <div role="cell" className="epic-row__agreement">
          {agreementName(row.agreement)}
        </div>
      )}
      {has('when') && (
        <div role="cell" className="epic-row__when">
          <span>{t(`epic.stage.${stage}`)}</span>
          <DueCell row={row} />
        </div>
      )}
      {postCodeActivities.filter(has).map((activity) => (
        <div key={activity} role="cell" className="epic-row__activity">
          <span className="epic-row__label">{t(`epic.name.${activity}`)}</span>
          <ActivityCell
            row={row}
            activity={activity}
            context={context}
            onOpen={() => {
              onOpen(line.key, { epic: key, activity });
            }}
          />
        </div>
      ))}
    </div>
  );
});

type EpicTitleProps = Pick<EpicTableRowProps, 'line' | 'context' | 'isOpen'> & { onToggle: () => void };

function EpicTitle({ line: { row }, context, isOpen, onToggle }: EpicTitleProps) {
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <div role="cell" className="epic-row__epic">
      <button type="button" className="epic-row__toggle" aria-expanded={isOpen} onClick={onToggle}>
        <Chevron label="" color="currentColor" size="small" />
        <span className="epic-row__words" title={row.summary}>
          <span className="epic-row__key">{row.facts.key}</span>{' '}
          {decidingTags(row, row.agreement, context.scopes).map((tag) => (
            <span key={tag} className="epic-row__tag">
              {tag}{' '}
            </span>
          ))}
          <span className="epic-row__summary">{row.summary}</span>
        </span>
      </button>
    </div>
  );
}

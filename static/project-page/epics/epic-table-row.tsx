import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { memo } from 'react';
import { postCodeActivities } from '../../../src/domain/activity';
import type { ProjectId } from '../../../src/domain/ids';
import type { EpicRow } from '../../shared/epic/epic-row';
import { SeverityIcon } from '../../shared/epic/status-icon';
import { t } from '../../shared/texts/text';
import { ActivityCell } from './activity-cell';
import { DueCell } from './due-cell';
import type { OpenEpic } from './list-address';
import type { ListContext } from './list-context';

type EpicTableRowProps = {
  row: EpicRow;
  projectId: ProjectId;
  context: ListContext;
  rowIndex: number;
  height: number;
  isOpen: boolean;
  onOpen: (open: OpenEpic) => void;
};

export const EpicTableRow = memo(function EpicTableRow(props: EpicTableRowProps) {
  const { row, projectId, context, rowIndex, height, isOpen, onOpen } = props;
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
            <span className="epic-row__summary">{row.summary}</span>
          </span>
        </button>
      </div>
      <div role="cell" className="epic-row__stage">
        {t(`epic.stage.${stage}`)}
      </div>
      <div role="cell" className="epic-row__due">
        <DueCell facts={row.facts} timeZone={context.terms.settings.timeZone} />
      </div>
      {postCodeActivities.map((activity) => (
        <div key={activity} role="cell" className="epic-row__activity">
          <span className="epic-row__label">{t(`epic.name.${activity}`)}</span>
          <ActivityCell
            row={row}
            projectId={projectId}
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

import { useState } from 'react';
import { postCodeActivities } from '../../../src/domain/activity';
import type { ProjectId } from '../../../src/domain/ids';
import type { EpicRow } from '../../shared/epic/epic-row';
import { t } from '../../shared/texts/text';
import { EpicDetails } from './epic-details';
import { EpicTableRow } from './epic-table-row';
import type { OpenEpic } from './list-address';
import type { ListContext } from './list-context';
import { topOf } from './row-window';
import './epic-table.css';
import { useRowHeight, useRowWindow } from './use-row-window';

type EpicTableProps = {
  rows: EpicRow[];
  projectId: ProjectId;
  context: ListContext;
  open: OpenEpic;
  onOpen: (open: OpenEpic) => void;
};

/** A table of which only the visible part is rendered. */
export function EpicTable({ rows, projectId, context, open, onOpen }: EpicTableProps) {
  const rowHeight = useRowHeight();
  const [detailsHeight, setDetailsHeight] = useState(0);
  const index = open.epic === undefined ? -1 : rows.findIndex(({ facts }) => facts.key === open.epic);
  const openRow =
    open.epic === undefined || index < 0 ? undefined : { key: open.epic, index, height: detailsHeight };
  const { scroller, window, onScroll } = useRowWindow(rows.length, rowHeight, openRow);
  return (
    <div
      className="epic-table"
      role="table"
      aria-label={t('epics.title')}
      aria-rowcount={rows.length + 1}
      ref={scroller}
      onScroll={onScroll}
    >
      <TableHead />
      <div role="rowgroup" className="epic-table__body" style={{ height: window.total }}>
        {rows.slice(window.first, window.last).map((row, offset) => {
          const at = window.first + offset;
          const isOpen = at === index;
          return (
            <div
              key={row.facts.issueId}
              className="epic-table__place"
              role="presentation"
              style={{ top: topOf(at, rowHeight, openRow) }}
            >
              <EpicTableRow
                row={row}
                projectId={projectId}
                context={context}
                rowIndex={at + 2}
                height={rowHeight}
                isOpen={isOpen}
                onOpen={onOpen}
              />
              {isOpen && (
                <EpicDetails
                  key={open.activity}
                  row={row}
                  projectId={projectId}
                  context={context}
                  activity={open.activity}
                  onHeight={setDetailsHeight}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

const columns = ['severity', 'epic', 'stage', 'due'] as const;

function TableHead() {
  return (
    <div role="rowgroup" className="epic-table__head">
      <div role="row" aria-rowindex={1} className="epic-grid">
        {columns.map((column) => (
          <span key={column} role="columnheader">
            {t(`epics.column.${column}`)}
          </span>
        ))}
        {postCodeActivities.map((activity) => (
          <span key={activity} role="columnheader">
            {t(`epic.name.${activity}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

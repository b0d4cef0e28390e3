import { useState } from 'react';
import { postCodeActivities } from '../../../src/domain/activity';
import type { EpicRow } from '../../shared/epic/epic-row';
import { t } from '../../shared/texts/text';
import { EpicDetails } from './epic-details';
import { EpicTableRow } from './epic-table-row';
import type { OpenEpic } from './list-address';
import type { ListContext } from './list-context';
import { topOf } from './row-window';
import { TableHead } from './table-head';
import './epic-table.css';
import { useRowHeight, useRowWindow } from './use-row-window';
import { isSelectable, type Selection } from './use-selection';

type EpicTableProps = {
  rows: EpicRow[];
  context: ListContext;
  open: OpenEpic;
  onOpen: (open: OpenEpic) => void;
  selection: Selection;
};

const fixedColumns = 3 + postCodeActivities.length;

/** A table of which only the visible part is rendered. */
export function EpicTable({ rows, context, open, onOpen, selection }: EpicTableProps) {
  const rowHeight = useRowHeight();
  const [detailsHeight, setDetailsHeight] = useState(0);
  const index = open.epic === undefined ? -1 : rows.findIndex(({ facts }) => facts.key === open.epic);
  const openRow =
    open.epic === undefined || index < 0 ? undefined : { key: open.epic, index, height: detailsHeight };
  const { scroller, window, onScroll } = useRowWindow(rows.length, rowHeight, openRow);
  const columns = fixedColumns + Number(context.several) + Number(context.selects);
  return (
    <div
      className={classOf(context)}
      role="table"
      aria-label={t('epics.title')}
      aria-rowcount={rows.length + 1}
      ref={scroller}
      onScroll={onScroll}
    >
      <TableHead context={context} />
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
                context={context}
                rowIndex={at + 2}
                height={rowHeight}
                isOpen={isOpen}
                onOpen={onOpen}
                isSelected={isSelectable(row) ? selection.has(row) : undefined}
                onSelect={selection.toggle}
              />
              {isOpen && (
                <EpicDetails
                  key={open.activity}
                  row={row}
                  context={context}
                  columns={columns}
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

const classOf = ({ several, selects }: ListContext): string =>
  ['epic-table', several && 'epic-table--several', selects && 'epic-table--selects']
    .filter(Boolean)
    .join(' ');

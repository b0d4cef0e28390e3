import { lazy, useCallback, useMemo, useState } from 'react';
import type { EpicRow } from '../../shared/epic/epic-row';
import { t } from '../../shared/texts/text';
import { columnClasses } from './columns/columns';
import { EpicTableRow } from './epic-table-row';
import { openIndex, type GroupName, type ListLine } from './grouping/epic-groups';
import { GroupRow } from './grouping/group-row';
import type { OpenEpic } from './list-address';
import { columnCount, type ListContext } from './list-context';
import { layoutOf, renderedLines, topOf } from './row-window';
import { TableHead } from './table-head';
import './epic-table.css';
import { groupHeight, useRowHeight, useRowWindow } from './use-row-window';
import { isSelectable, type Selection } from './use-selection';
import { LoadedPart } from '../../shared/ui/loaded-part';

const EpicDetails = lazy(async () => ({ default: (await import('./epic-details')).EpicDetails }));

type EpicTableProps = {
  lines: readonly ListLine[];
  shown: readonly EpicRow[];
  context: ListContext;
  open: OpenEpic;
  onOpen: (open: OpenEpic) => void;
  selection: Selection;
  labelOf: (group: GroupName) => string;
  onToggleGroup: (id: string) => void;
};

/** A table of which only the visible part is rendered. */
export function EpicTable(props: EpicTableProps) {
  const { lines, shown, context, open, onOpen, selection, labelOf, onToggleGroup } = props;
  const rowHeight = useRowHeight();
  const [detailsHeight, setDetailsHeight] = useState(0);
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  const index = useMemo(() => openIndex(lines, open.epic, openedAt), [lines, open.epic, openedAt]);
  const layout = useMemo(
    () =>
      layoutOf(lines.length, (at) =>
        lines[at]?.kind === 'group' ? groupHeight : rowHeight + (at === index ? detailsHeight : 0),
      ),
    [lines, rowHeight, index, detailsHeight],
  );
  const openKey = lines[index]?.key;
  const openLine = openKey === undefined ? undefined : { key: openKey, index, layout };
  const { scroller, head, window, onScroll } = useRowWindow(layout, openLine);
  const openAt = useCallback(
    (key: string, next: OpenEpic) => {
      setOpenedAt(key);
      onOpen(next);
    },
    [onOpen],
  );
  const classes = ['epic-table', ...columnClasses(context.columns)];
  if (context.selects) classes.push('epic-table--selects');
  return (
    <div
      className={classes.join(' ')}
      role="table"
      aria-label={t('epics.title')}
      aria-rowcount={lines.length + 1}
      ref={scroller}
      onScroll={onScroll}
    >
      <TableHead head={head} context={context} shown={shown} selection={selection} />
      <div role="rowgroup" className="epic-table__body" style={{ height: topOf(layout, lines.length) }}>
        {renderedLines(lines, window, index).map(({ line, at }) => (
          <div
            key={line.key}
            className="epic-table__place"
            role="presentation"
            style={{ top: topOf(layout, at) }}
          >
            {line.kind === 'group' ? (
              <GroupRow
                group={line.group}
                label={labelOf(line.group.name)}
                isOpen={line.isOpen}
                rowIndex={at + 2}
                columns={columnCount(context)}
                selection={context.selects ? selection : undefined}
                onToggle={onToggleGroup}
              />
            ) : (
              <EpicTableRow
                line={line}
                context={context}
                rowIndex={at + 2}
                height={rowHeight}
                isOpen={at === index}
                onOpen={openAt}
                isSelected={isSelectable(line.row) ? selection.has(line.row) : undefined}
                onSelect={selection.toggle}
              />
            )}
            {line.kind === 'epic' && at === index && (
              <LoadedPart>
                <EpicDetails
                  key={open.activity}
                  row={line.row}
                  context={context}
                  columns={columnCount(context)}
                  activity={open.activity}
                  onHeight={setDetailsHeight}
                />
              </LoadedPart>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

import { memo, type RefObject } from 'react';
import type { EpicRow } from '../../shared/epic/epic-row';
import { t } from '../../shared/texts/text';
import type { Column } from './columns/columns';
import { columnText } from './columns/column-text';
import type { ListContext } from './list-context';
import { SelectBox } from './select-box';
import { isSelectable, type Selection } from './use-selection';

type TableHeadProps = {
  head: RefObject<HTMLDivElement>;
  context: ListContext;
  shown: readonly EpicRow[];
  selection: Selection;
};

export const TableHead = memo(function TableHead({ head, context, shown, selection }: TableHeadProps) {
  const { columns, selects } = context;
  const has = (column: Column) => columns.includes(column);
  const titleOf = (column: Column) => (
    <span key={column} role="columnheader">
      {columnText(column)}
    </span>
  );
  return (
    <div role="rowgroup" className="epic-table__head" ref={head}>
      <div role="row" aria-rowindex={1} className="epic-grid">
        {selects && (
          <span role="columnheader" className="epic-table__select">
            <SelectBox
              label={t('epics.bulk.everything')}
              rows={shown.filter(isSelectable)}
              selection={selection}
            />
          </span>
        )}
        {has('severity') && titleOf('severity')}
        <span role="columnheader">{t('epics.column.epic')}</span>
        {columns.filter((column) => column !== 'severity').map(titleOf)}
      </div>
    </div>
  );
});

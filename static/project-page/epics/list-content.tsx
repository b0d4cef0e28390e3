import { lazy, useCallback } from 'react';
import type { AgreementView } from '../../../src/contract';
import type { AccountId } from '../../../src/domain/ids';
import type { EpicRow } from '../../shared/epic/epic-row';
import { EpicTable } from './epic-table';
import type { GroupName, ListLine } from './grouping/epic-groups';
import { groupText } from './grouping/group-text';
import type { ListAddress, OpenEpic } from './list-address';
import type { ListContext } from './list-context';
import { NothingHere } from './nothing-here';
import { TableSkeleton } from './table-skeleton';
import type { Selection } from './use-selection';
import { LoadedPart } from '../../shared/ui/loaded-part';

const Timeline = lazy(async () => ({ default: (await import('./timeline/timeline')).Timeline }));

type ListContentProps = {
  address: ListAddress;
  change: (next: ListAddress) => void;
  context: ListContext;
  kept: readonly EpicRow[];
  lines: readonly ListLine[];
  selection: Selection;
  toggleGroup: (id: string) => void;
  agreements: readonly AgreementView[];
  viewer: AccountId;
  /** Nothing to show yet, and something may still come. */
  isLoading: boolean;
  onClear: () => void;
};

/** What the filters leave of the epics, as a list or by when they are due; or why there is nothing. */
export function ListContent(props: ListContentProps) {
  const { address, change, context, kept, lines, selection, toggleGroup, isLoading, onClear } = props;
  const { agreements, viewer } = props;
  const { people } = context;
  const labelOf = (name: GroupName) => groupText(name, { people, viewer, agreements });
  const onOpen = useCallback(
    (open: OpenEpic) => {
      const { epic: _epic, activity: _activity, ...listed } = address;
      change({ ...listed, ...open });
    },
    [address, change],
  );
  if (isLoading) return <TableSkeleton />;
  if (kept.length === 0) return <NothingHere kind="noMatch" onClear={onClear} />;
  if (address.form === 'timeline') {
    return (
      <LoadedPart fallback={<TableSkeleton />}>
        <Timeline
          rows={kept}
          owners={{ people, viewer }}
          onOpen={(open) => {
            change({ ...address, form: 'list', ...open });
          }}
        />
      </LoadedPart>
    );
  }
  return (
    <EpicTable
      lines={lines}
      shown={kept}
      context={context}
      open={address}
      onOpen={onOpen}
      selection={selection}
      labelOf={labelOf}
      onToggleGroup={toggleGroup}
    />
  );
}

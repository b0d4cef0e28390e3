import { useMemo, useRef } from 'react';
import type { OpenedProject } from '../../../src/contract';
import type { AccountId } from '../../../src/domain/ids';
import { t } from '../../shared/texts/text';
import { Notice } from '../../shared/ui/notice';
import { RetryNotice } from '../../shared/ui/retry-notice';
import { BulkBar } from './bulk/bulk-bar';
import { shownColumns } from './columns/columns';
import { scopesOf } from './deciding-tags';
import { EpicFilters } from './epic-filters';
import { isFiltered, noFilter } from './epic-filter';
import { rankWith } from './grouping/group-rank';
import { IndexingNotice } from './indexing-notice';
import { readAddress, type ListAddress } from './list-address';
import { ListContent } from './list-content';
import type { ListContext } from './list-context';
import { ListHead } from './list-head';
import { listJql } from './list-jql';
import { NothingHere } from './nothing-here';
import { OnlyLeads } from './only-leads';
import { useAddress } from './use-address';
import { chosenIn, useEpics } from './use-epics';
import { useIndexing } from './use-indexing';
import { useListed } from './use-listed';
import { useSelection } from './use-selection';

const plainAddress: ListAddress = readAddress(new URLSearchParams());

/** The project's epics with who owns their work after the code. */
export function EpicList({ view, viewer }: { view: OpenedProject; viewer: AccountId }) {
  const { project, agreements } = view;
  const { address: known, change } = useAddress(viewer, project.id);
  const address = known ?? plainAddress;
  const { filter, sort, group, without, form, ...open } = address;
  const { rows, people, reading, error, retry } = useEpics(view, chosenIn(address));
  const indexing = useIndexing(project.id, rows);
  const rankOf = useMemo(() => rankWith({ people, viewer, agreements }), [people, viewer, agreements]);
  const { kept, counts, lines, toggleGroup } = useListed(rows, address, rankOf);
  const selection = useSelection(kept, lines);
  const isSelecting = selection.rows.length > 0;
  const count = useRef<HTMLParagraphElement>(null);
  const leads = agreements.some((agreement) => agreement.viewer.side !== null);
  const several = agreements.length > 1;
  const context: ListContext = useMemo(
    () => ({
      people,
      canEdit: view.viewer.canEdit,
      hidden: view.hidden,
      columns: shownColumns(without, several),
      scopes: scopesOf(agreements),
      selects: leads,
    }),
    [people, view, without, several, agreements, leads],
  );
  if (!reading && error) return <RetryNotice error={error} onRetry={retry} />;
  if (reading?.done && rows.length === 0) return <NothingHere kind="noEpics" />;
  const onClear = () => {
    change({ ...address, filter: noFilter });
  };
  return (
    <>
      {!leads && <OnlyLeads agreements={agreements} people={people} />}
      {indexing && <IndexingNotice {...indexing} />}
      <EpicFilters
        filter={filter}
        counts={counts}
        agreements={agreements}
        onChange={(next) => {
          change({ ...address, filter: next });
        }}
      />
      <div className="list-bar">
        <div className={isSelecting ? 'list-bar__head list-bar__head--covered' : 'list-bar__head'}>
          <ListHead
            shown={kept.length}
            reading={reading ?? { done: false, loaded: 0, total: undefined }}
            view={address}
            several={several}
            inJira={listJql({
              ...{ projectKey: project.key, agreements, filter, sort },
              hides: rows.some(({ verdict }) => verdict.hidden.length > 0),
              exists: (key) => rows.some(({ facts }) => facts.key === key),
            })}
            count={count}
            onClear={isFiltered(filter) ? onClear : undefined}
            onChange={(next) => {
              change({ ...address, ...next });
            }}
          />
        </div>
        {isSelecting && (
          <BulkBar
            selection={selection}
            shown={kept}
            context={context}
            onEnd={() => {
              // Once the bar that had the focus is gone.
              setTimeout(() => count.current?.focus());
            }}
          />
        )}
      </div>
      {reading?.done && open.epic && !rows.some(({ facts }) => facts.key === open.epic) && (
        <Notice tone="warning" title={t('epics.unknownKey', { key: open.epic })} />
      )}
      {error && <RetryNotice error={error} onRetry={retry} />}
      <ListContent
        {...{ address, change, context, kept, lines, selection, toggleGroup, onClear }}
        agreements={agreements}
        viewer={viewer}
        isLoading={!reading || !known || (kept.length === 0 && !reading.done && !error)}
      />
    </>
  );
}

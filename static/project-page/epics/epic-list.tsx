import { useMemo } from 'react';
import type { OpenedProject } from '../../../src/contract';
import { t } from '../../shared/texts/text';
import { Notice } from '../../shared/ui/notice';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { RetryNotice } from '../../shared/ui/retry-notice';
import { BulkBar } from './bulk-bar';
import { scopesOf } from './deciding-tags';
import { EpicFilters } from './epic-filters';
import { filterEpics, isFiltered, noFilter } from './epic-filter';
import { sortEpics } from './epic-sort';
import { EpicTable } from './epic-table';
import { IndexingNotice } from './indexing-notice';
import { writeAddress } from './list-address';
import { listJql } from './list-jql';
import type { ListContext } from './list-context';
import { ListHead } from './list-head';
import { OnlyLeads } from './only-leads';
import { useAddress } from './use-address';
import { useEpics } from './use-epics';
import { useIndexing } from './use-indexing';
import { isSelectable, useSelection } from './use-selection';

/** The project's epics with who owns their work after the code. */
export function EpicList({ view }: { view: OpenedProject }) {
  const { project, agreements, viewer } = view;
  const { address, change } = useAddress();
  const { filter, sort, ...open } = address;
  const chosen = writeAddress({ filter, sort }).toString();
  const { rows, people, reading, error, retry } = useEpics(view, chosen);
  const indexing = useIndexing(project.id, rows);
  const { rows: kept, counts } = useMemo(
    () => filterEpics(rows, filter, open.epic),
    [rows, filter, open.epic],
  );
  const sorted = useMemo(() => sortEpics(kept, sort), [kept, sort]);
  const selection = useSelection(sorted);
  const selectable = useMemo(() => sorted.filter(isSelectable).length, [sorted]);
  const leads = agreements.some((agreement) => agreement.viewer.side !== null);
  const context: ListContext = {
    people,
    canEdit: viewer.canEdit,
    hidden: view.hidden,
    several: agreements.length > 1,
    scopes: scopesOf(agreements),
    selects: leads,
  };
  if (!reading) return error ? <RetryNotice error={error} onRetry={retry} /> : <PageSkeleton rows={5} />;
  if (reading.done && rows.length === 0) return <NothingHere kind="noEpics" />;
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
      {selection.rows.length > 0 ? (
        <BulkBar selection={selection} selectable={selectable} />
      ) : (
        <ListHead
          shown={sorted.length}
          reading={reading}
          sort={sort}
          inJira={listJql({
            ...{ projectKey: project.key, agreements, filter, sort },
            exists: (key) => rows.some(({ facts }) => facts.key === key),
          })}
          onClear={
            isFiltered(filter)
              ? () => {
                  change({ ...address, filter: noFilter });
                }
              : undefined
          }
          onSort={(next) => {
            change({ ...address, sort: next });
          }}
        />
      )}
      {reading.done && open.epic && !rows.some(({ facts }) => facts.key === open.epic) && (
        <Notice tone="warning" title={t('epics.unknownKey', { key: open.epic })} />
      )}
      {error && <RetryNotice error={error} onRetry={retry} />}
      {sorted.length === 0 ? (
        <NothingHere kind="noMatch" />
      ) : (
        <EpicTable
          rows={sorted}
          context={context}
          open={open}
          onOpen={(next) => {
            change({ filter, sort, ...next });
          }}
          selection={selection}
        />
      )}
    </>
  );
}

function NothingHere({ kind }: { kind: 'noEpics' | 'noMatch' }) {
  return (
    <section className="epics-empty">
      <h2 className="epics-empty__title">{t(`epics.${kind}.title`)}</h2>
      <p className="epics-empty__text">{t(`epics.${kind}.text`)}</p>
    </section>
  );
}

import { useMemo } from 'react';
import { t } from '../../shared/texts/text';
import { Notice } from '../../shared/ui/notice';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { RetryNotice } from '../../shared/ui/retry-notice';
import type { ProjectAgreement } from '../frame/project-gate';
import { EpicFilters } from './epic-filters';
import { filterEpics, isFiltered, noFilter } from './epic-filter';
import { sortEpics } from './epic-sort';
import { EpicTable } from './epic-table';
import { IndexingNotice } from './indexing-notice';
import { writeAddress } from './list-address';
import { ListHead } from './list-head';
import { useAddress } from './use-address';
import { useEpics } from './use-epics';
import { useIndexing } from './use-indexing';

/** The project's epics with who owns their work after the code. */
export function EpicList({ project, viewer, agreement }: ProjectAgreement) {
  const { terms } = agreement;
  const { address, change } = useAddress();
  const { filter, sort, ...open } = address;
  const chosen = writeAddress({ filter, sort }).toString();
  const { rows, people, reading, error, retry } = useEpics(project.id, terms, chosen);
  const indexing = useIndexing(project.id, rows);
  const { rows: kept, counts } = useMemo(
    () => filterEpics(rows, filter, { viewer, roles: terms.roles }, open.epic),
    [rows, filter, viewer, terms, open.epic],
  );
  const sorted = useMemo(() => sortEpics(kept, sort), [kept, sort]);
  if (!reading) return error ? <RetryNotice error={error} onRetry={retry} /> : <PageSkeleton rows={5} />;
  if (reading.done && rows.length === 0) return <NothingHere kind="noEpics" />;
  return (
    <>
      {indexing && <IndexingNotice {...indexing} />}
      <EpicFilters
        filter={filter}
        counts={counts}
        onChange={(next) => {
          change({ ...address, filter: next });
        }}
      />
      <ListHead
        shown={sorted.length}
        reading={reading}
        sort={sort}
        projectKey={project.key}
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
      {reading.done && open.epic && !rows.some(({ facts }) => facts.key === open.epic) && (
        <Notice tone="warning" title={t('epics.unknownKey', { key: open.epic })} />
      )}
      {error && <RetryNotice error={error} onRetry={retry} />}
      {sorted.length === 0 ? (
        <NothingHere kind="noMatch" />
      ) : (
        <EpicTable
          rows={sorted}
          projectId={project.id}
          context={{ terms, viewer, owners: { leads: terms.leads, people, viewer: viewer.accountId } }}
          open={open}
          onOpen={(next) => {
            change({ filter, sort, ...next });
          }}
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

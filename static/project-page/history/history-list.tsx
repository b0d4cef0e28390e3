import { fullDayText } from '../../shared/texts/date-text';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { RetryNotice } from '../../shared/ui/retry-notice';
import type { ProjectAgreement } from '../frame/project-gate';
import { ChangeEntry } from './change-entry';
import { byDay } from './days';
import { type HistoryFilter, isFiltered } from './history-filter';
import { HistoryFoot } from './history-foot';
import { useHistory } from './use-history';

export function HistoryList({ view, filter }: { view: ProjectAgreement; filter: HistoryFilter }) {
  const { reading, changes, words, lookedBackTo } = useHistory(view, filter);
  const { data, error, refetch, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage } = reading;
  const { timeZone } = view.agreement.terms.settings;

  if (!data)
    return error ? <RetryNotice error={error} onRetry={() => void refetch()} /> : <PageSkeleton rows={5} />;
  return (
    <div
      className={isPlaceholderData ? 'history history--outdated' : 'history'}
      aria-busy={isPlaceholderData}
    >
      {byDay(changes, timeZone).map(({ day, changes: ofDay }) => (
        <section key={day} className="history-day">
          <h2 className="history-day__title">{fullDayText(ofDay[0]?.at ?? day, timeZone)}</h2>
          <ul className="history-day__changes">
            {ofDay.map((change) => (
              <ChangeEntry key={change.id} change={change} words={words} timeZone={timeZone} />
            ))}
          </ul>
        </section>
      ))}
      {error ? (
        <RetryNotice error={error} onRetry={() => void fetchNextPage()} />
      ) : (
        !isPlaceholderData && (
          <HistoryFoot
            count={changes.length}
            filtered={isFiltered(filter)}
            lookedBackTo={lookedBackTo}
            more={hasNextPage ? () => void fetchNextPage() : null}
            isReading={isFetchingNextPage}
          />
        )
      )}
    </div>
  );
}

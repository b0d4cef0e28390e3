import Button from '@atlaskit/button/new';
import { useInfiniteQuery } from '@tanstack/react-query';
import { usePeople } from '../../shared/people/person-query';
import { fullDayText } from '../../shared/texts/date-text';
import { t } from '../../shared/texts/text';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { RetryNotice } from '../../shared/ui/retry-notice';
import type { ProjectAgreement } from '../frame/project-gate';
import { ChangeEntry } from './change-entry';
import { byDay } from './days';
import { historyQuery } from './history-query';
import { peopleIn } from './people-in';

export function HistoryList({ view: { agreement } }: { view: ProjectAgreement }) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    historyQuery(agreement.id),
  );
  const changes = data?.pages.flatMap((page) => page.changes) ?? [];
  const people = usePeople(peopleIn(changes));
  const context = { leads: agreement.leads, people, viewer: null };
  const { timeZone } = agreement.terms.settings;

  if (!data)
    return error ? <RetryNotice error={error} onRetry={() => void refetch()} /> : <PageSkeleton rows={5} />;
  return (
    <>
      {byDay(changes, timeZone).map(({ day, changes: ofDay }) => (
        <section key={day} className="history-day">
          <h2 className="history-day__title">{fullDayText(ofDay[0]?.at ?? day, timeZone)}</h2>
          <ul className="history-day__changes">
            {ofDay.map((change) => (
              <ChangeEntry key={change.id} change={change} context={context} timeZone={timeZone} />
            ))}
          </ul>
        </section>
      ))}
      {changes.length === 0 && <p className="page__lead">{t('history.empty')}</p>}
      {error && <RetryNotice error={error} onRetry={() => void fetchNextPage()} />}
      {hasNextPage && !error && (
        <Button isLoading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('history.more')}
        </Button>
      )}
    </>
  );
}

import Button from '@atlaskit/button/new';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ActivityId } from '../../../src/domain/ids';
import { usePeople } from '../../shared/people/person-query';
import { fullDayText } from '../../shared/texts/date-text';
import { t } from '../../shared/texts/text';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { RetryNotice } from '../../shared/ui/retry-notice';
import { activitiesWithin } from '../activity-name';
import type { ProjectAgreement } from '../frame/project-gate';
import { filterOptionsQuery } from '../terms/filter-options-query';
import { ChangeEntry } from './change-entry';
import type { ChangeWords } from './change-words';
import { byDay } from './days';
import { historyQuery } from './history-query';
import { namesFilters } from './names-filters';
import { peopleIn } from './people-in';

type HistoryListProps = { view: ProjectAgreement; activityId: ActivityId | undefined };

export function HistoryList({ view: { agreement, project }, activityId }: HistoryListProps) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    historyQuery(agreement.id, activityId),
  );
  const changes = data?.pages.flatMap((page) => page.changes) ?? [];
  const people = usePeople(peopleIn(changes));
  const filters = useQuery({ ...filterOptionsQuery(project.id), enabled: changes.some(namesFilters) }).data;
  const words: ChangeWords = {
    owners: { leads: agreement.leads, roles: agreement.roles, people, viewer: null },
    activityWithin: activitiesWithin(agreement.activities),
    filters,
  };
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
              <ChangeEntry key={change.id} change={change} words={words} timeZone={timeZone} />
            ))}
          </ul>
        </section>
      ))}
      {changes.length === 0 && !hasNextPage && (
        <p className="page__lead">{t(activityId ? 'history.emptyOfActivity' : 'history.empty')}</p>
      )}
      {error && <RetryNotice error={error} onRetry={() => void fetchNextPage()} />}
      {hasNextPage && !error && (
        <Button isLoading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('history.more')}
        </Button>
      )}
    </>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { t } from '../../shared/texts/text';
import { PageSkeleton } from '../../shared/ui/page-skeleton';
import { RetryNotice } from '../../shared/ui/retry-notice';
import { useToday, useViewer } from '../frame/viewer';
import { useAllPages } from '../frame/use-all-pages';
import { EmptyMine } from './empty-mine';
import { indexQuery } from './index-search';
import { mineQuery } from './mine-query';
import { myWorkJql } from './mine-jql';
import { MyWork } from './work/my-work-section';
import { workOf } from './my-work';
import { TeamSection } from './team/team-section';
import { useTeam } from './team/use-team';
import { WaitsSection } from './waits/waits-section';
import './mine-page.css';

/** What waits for the reader, what they own, and what their teams carry, across projects. */
export function MinePage() {
  const { accountId } = useViewer();
  const today = useToday();
  const mine = useQuery(mineQuery());
  const owned = useAllPages(indexQuery(myWorkJql));
  const agreements = mine.data?.agreements;
  const team = useTeam(agreements);
  const work = useMemo(
    () => workOf(owned.pages?.flatMap(({ epics }) => epics) ?? [], accountId, today),
    [owned.pages, accountId, today],
  );
  if (!agreements && !owned.pages && !mine.error && !owned.error) return <PageSkeleton rows={5} />;
  const isRead = owned.isDone && (team.agreements.length === 0 || team.isDone);
  const isEmpty = agreements?.length === 0 && owned.isDone && work.length === 0;
  return (
    <>
      <header className="page__head">
        <h1 className="page__title">{t('mine.title')}</h1>
      </header>
      {mine.error && <RetryNotice error={mine.error} onRetry={() => void mine.refetch()} />}
      {owned.error && <RetryNotice error={owned.error} onRetry={owned.retry} />}
      {isEmpty ? (
        <EmptyMine />
      ) : (
        <>
          <WaitsSection agreements={agreements} work={work} epics={team.waits} isDone={isRead} />
          {owned.pages && <MyWork work={work} today={today} isDone={owned.isDone} />}
          <TeamSection team={team} />
        </>
      )}
    </>
  );
}

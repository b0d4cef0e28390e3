import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ChangeView } from '../../../../src/contract';
import { nameText, type OwnerContext } from '../../owners/owner-text';
import { usePeople } from '../../people/person-query';
import { dayText, timeText } from '../../texts/date-text';
import { errorText } from '../../texts/error-text';
import { t } from '../../texts/text';
import { PlainButton } from '../../ui/plain-button';
import type { EpicCase } from '../epic-case';
import { commentOn } from './change-comment';
import { epicChangeText } from './epic-change-text';
import { epicHistoryQuery } from './epic-history-query';
import { accountsInChanges, isEpicItem } from './told-items';
import './epic-history.css';

const none: ChangeView[] = [];

/** Who changed what on this epic, and when. */
export function EpicHistory({ epic: { facts, terms } }: { epic: EpicCase }) {
  const { data, error, refetch, hasNextPage, isFetching, fetchNextPage } = useInfiniteQuery(
    epicHistoryQuery(terms.agreementId, facts.issueId),
  );
  const changes = useMemo(() => data?.pages.flatMap((page) => page.changes) ?? none, [data]);
  const people = usePeople(useMemo(() => accountsInChanges(changes), [changes]));
  const owners: OwnerContext = { leads: terms.leads, roles: terms.roles, people, viewer: null };
  const more = () => void (data ? fetchNextPage() : refetch());
  return (
    <section className="epic-history" aria-label={t('epic.history.title')}>
      <ul className="epic-history__changes">
        {changes.map((change) => (
          <Change key={change.id} change={change} owners={owners} timeZone={terms.settings.timeZone} />
        ))}
      </ul>
      {isFetching && <p className="epic-history__note">{t('frame.loading')}</p>}
      {error && !isFetching && (
        <p className="write-error" role="alert">
          {errorText(error)}
        </p>
      )}
      {data && changes.length === 0 && !hasNextPage && (
        <p className="epic-history__note">{t('epic.history.empty')}</p>
      )}
      {!isFetching && (error ?? hasNextPage) && (
        <PlainButton onClick={more}>{t(error ? 'errors.retry' : 'history.more')}</PlainButton>
      )}
    </section>
  );
}

type ChangeProps = { change: ChangeView; owners: OwnerContext; timeZone: string };

function Change({ change, owners, timeZone }: ChangeProps) {
  return (
    <li className="epic-history__change">
      <time className="epic-history__time" dateTime={change.at}>
        {dayText(change.at, timeZone)}, {timeText(change.at, timeZone)}
      </time>
      {change.items.filter(isEpicItem).map((item, index) => {
        const comment = commentOn(item);
        return (
          <p key={index} className="epic-history__item">
            <strong className="epic-history__name">{nameText(change.actor, owners)}</strong>{' '}
            {epicChangeText(item, { owners })}
            {comment !== undefined && <q className="epic-history__comment">{comment}</q>}
          </p>
        );
      })}
    </li>
  );
}

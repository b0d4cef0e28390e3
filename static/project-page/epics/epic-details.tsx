import { NavigationTarget, router } from '@forge/bridge';
import Button from '@atlaskit/button/new';
import LinkIcon from '@atlaskit/icon/core/link-external';
import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef } from 'react';
import type { PostCodeActivity } from '../../../src/domain/activity';
import { caseOfRow, caseOfView } from '../../shared/epic/epic-case';
import { epicQuery } from '../../shared/epic/epic-query';
import type { EpicRow } from '../../shared/epic/epic-row';
import { accountsIn } from '../../shared/epic/found-epic';
import { EpicOwners } from '../../shared/epic/whole/epic-owners';
import { usePeople } from '../../shared/people/person-query';
import { t } from '../../shared/texts/text';
import { RetryNotice } from '../../shared/ui/retry-notice';
import type { ListContext } from './list-context';
import { useEpicWrites } from './use-epic-writes';
import { useGo } from './use-go';

type EpicDetailsProps = {
  row: EpicRow;
  context: ListContext;
  columns: number;
  /** Whose form stands open from the start. */
  activity: PostCodeActivity | undefined;
  onHeight: (height: number) => void;
};

/** The same as on the epic itself, below the epic's row; the words that people wrote come from the server. */
export function EpicDetails({ row, context, columns, activity, onHeight }: EpicDetailsProps) {
  const details = useHeight(onHeight);
  const { facts } = row;
  const { data, error, refetch } = useQuery(epicQuery(facts.issueId));
  const known = usePeople(data ? accountsIn([data.terms], [data]) : []);
  const go = useGo(row.agreement);
  const writes = useEpicWrites(row);
  const epic = data
    ? caseOfView(data, new Map([...context.people, ...known]), new Date())
    : caseOfRow(row, context.people, context);
  return (
    <div role="row" ref={details} className="epic-details">
      <div role="cell" aria-colspan={columns} className="epic-details__cell">
        <h2 className="visually-hidden">{`${facts.key} ${row.summary}`}</h2>
        {row.indexed ? (
          <EpicOwners epic={epic} loading={!data} activity={activity} onGo={go} {...writes} />
        ) : (
          <p className="silence-note">{t('epic.notIndexed')}</p>
        )}
        {error && !data && <RetryNotice error={error} onRetry={() => void refetch()} />}
        <div className="epic-details__end">
          <Button
            appearance="subtle"
            spacing="compact"
            iconAfter={LinkIcon}
            onClick={() => void router.open({ target: NavigationTarget.Issue, issueKey: facts.key })}
          >
            {t('epics.openEpic', { key: facts.key })}
          </Button>
        </div>
      </div>
    </div>
  );
}

function useHeight(onHeight: (height: number) => void) {
  const measured = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = measured.current;
    if (!element) return undefined;
    const sizes = new ResizeObserver(() => {
      onHeight(element.offsetHeight);
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
    };
  }, [onHeight]);
  return measured;
}

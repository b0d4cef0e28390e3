import { useMemo } from 'react';
import type { MyAgreement } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';
import type { Side } from '../../../../src/domain/side';
import { useAllPages } from '../../frame/use-all-pages';
import { useToday } from '../../frame/viewer';
import { type EpicsThatWait, epicsThatWait } from '../epics-that-wait';
import { indexQuery } from '../index-search';
import { openWorkJql } from '../mine-jql';
import { type PersonLoad, teamLoad } from '../team-load';

export type Team = {
  /** Where the reader leads, and tracking runs. */
  agreements: readonly AgreementId[];
  /** `undefined` until the first page is there. */
  people: PersonLoad[] | undefined;
  waits: ReadonlyMap<AgreementId, EpicsThatWait>;
  isDone: boolean;
  error: Error | null;
  retry: () => void;
};

/** Everything that is not over in the reader's agreements, from one search. */
export function useTeam(mine: readonly MyAgreement[] | undefined): Team {
  const today = useToday();
  const sides = useMemo(
    () =>
      new Map(
        mine?.flatMap(({ id, side, isTracking }): [AgreementId, Side][] =>
          side !== null && isTracking ? [[id, side]] : [],
        ),
      ),
    [mine],
  );
  const agreements = useMemo(() => [...sides.keys()], [sides]);
  const search = useAllPages({
    ...indexQuery(openWorkJql(agreements)),
    enabled: agreements.length > 0,
  });
  const { pages } = search;
  return useMemo(() => {
    const epics = pages?.flatMap((page) => page.epics);
    return {
      agreements,
      people: epics && teamLoad(epics),
      waits: epicsThatWait(epics ?? [], { sides, today }),
      isDone: search.isDone,
      error: search.error,
      retry: search.retry,
    };
  }, [agreements, sides, today, pages, search.isDone, search.error, search.retry]);
}

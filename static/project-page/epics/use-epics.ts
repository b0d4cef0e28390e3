import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { OpenedProject } from '../../../src/contract';
import { withoutCaughtUp } from '../../shared/epic/epic-overlay';
import { overlaysQuery } from '../../shared/epic/epics-query';
import { rowMaker, type EpicRow } from '../../shared/epic/epic-row';
import { accountsIn } from '../../shared/epic/found-epic';
import { useEpicSearch, type EpicSearch } from '../../shared/epic/use-epic-search';
import type { People } from '../../shared/people/person';
import { usePeople } from '../../shared/people/person-query';
import { agreementsFor } from './agreement-of-epic';
import { writeAddress, type ListView } from './list-address';
import { useSettled } from './use-settled';

/** What the reader asked to see: later decisions change none of it. */
export const chosenIn = ({ filter, sort, group, without, form }: ListView): string =>
  writeAddress({ filter, sort, group, without, form }).toString();

export type Epics = EpicSearch & { rows: EpicRow[]; people: People };

/** Every epic, judged as the server would, with this window's own writes on top. `chosen` is what the reader asked to see. */
export function useEpics({ project, agreements, hidden }: OpenedProject, chosen: string): Epics {
  const search = useEpicSearch(project.id);
  const { found } = search;
  const overlays = useQuery(overlaysQuery(project.id)).data;
  const queryClient = useQueryClient();
  useEffect(() => {
    queryClient.setQueryData(
      overlaysQuery(project.id).queryKey,
      (held) => held && withoutCaughtUp(held, found),
    );
  }, [queryClient, project.id, found]);
  const own = useMemo(() => ({ overlays, hidden }), [overlays, hidden]);
  const settled = useSettled(own, chosen);
  const people = usePeople(
    useMemo(
      () =>
        accountsIn(
          agreements.map(({ terms }) => terms),
          [...found, ...Array.from(overlays.values(), ({ view }) => view)],
        ),
      [agreements, found, overlays],
    ),
  );
  const toRow = useMemo(
    () => rowMaker({ shown: own, settled }, agreementsFor(agreements, new Date())),
    [own, settled, agreements],
  );
  const rows = useMemo(() => found.map(toRow), [found, toRow]);
  return { ...search, people, rows };
}

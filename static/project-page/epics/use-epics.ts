import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { today } from '../../../src/domain/calendar';
import type { ProjectId } from '../../../src/domain/ids';
import type { AgreementTerms } from '../../../src/domain/terms';
import { rowMaker, type EpicRow } from '../../shared/epic/epic-row';
import { accountsIn } from '../../shared/epic/found-epic';
import { overlaysQuery } from '../../shared/epic/epics-query';
import { inactiveOf, type People } from '../../shared/people/person';
import { usePeople } from '../../shared/people/person-query';
import { useSettled } from './use-settled';
import { useEpicSearch, type EpicSearch } from '../../shared/epic/use-epic-search';

export type Epics = EpicSearch & { rows: EpicRow[]; people: People };

/** Every epic, judged as the server would, with this window's own writes on top. `chosen` is what the reader asked to see. */
export function useEpics(projectId: ProjectId, terms: AgreementTerms, chosen: string): Epics {
  const search = useEpicSearch(projectId);
  const { found } = search;
  const overlays = useQuery(overlaysQuery(projectId)).data;
  const settled = useSettled(overlays, chosen);
  const people = usePeople(
    useMemo(
      () => accountsIn(terms, [...found, ...Array.from(overlays.values(), ({ view }) => view)]),
      [terms, found, overlays],
    ),
  );
  const day = today(new Date(), terms.settings.timeZone);
  const toRow = useMemo(() => {
    return rowMaker({ shown: overlays, settled }, { terms, inactive: inactiveOf(people), today: day });
  }, [people, overlays, settled, terms, day]);
  const rows = useMemo(() => found.map(toRow), [found, toRow]);
  return { ...search, people, rows };
}

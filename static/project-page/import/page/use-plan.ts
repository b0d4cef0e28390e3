import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ProjectAgreement } from '../../frame/project-gate';
import type { Who } from '../matching/here';
import type { Target } from '../matching/match-activity';
import { namedLines, namesInFile, namesToSearch } from '../matching/names-in';
import { type Choices, noChoices, planOf } from '../matching/plan';
import type { RaciReading } from '../reading/reading';
import { foundPeopleQuery, namesAtOnce } from './found-people-query';
import { hereOf } from './use-here';

/** What a sheet becomes here, with what was chosen so far. */
export function usePlan(view: ProjectAgreement, reading: RaciReading) {
  const client = useQueryClient();
  const [choices, setChoices] = useState<Choices>(noChoices);
  const here = useMemo(() => hereOf(view), [view]);
  // Asked once: what is changed here later names nobody new in the sheet.
  const [search] = useState(() => namesToSearch(reading.lines, here));
  const people = useInfiniteQuery(foundPeopleQuery(client, view.project.id, search));
  const found = useMemo(() => new Map(people.data?.pages.flatMap((page) => [...page])), [people.data]);
  const lines = useMemo(() => namedLines(reading.lines, here, found), [reading, here, found]);
  const names = useMemo(() => namesInFile(lines, here, found), [lines, here, found]);
  const plan = useMemo(() => planOf(lines, names, here, choices), [lines, names, here, choices]);
  return {
    here,
    names,
    plan,
    choices,
    isSearching: people.isPending,
    searchError: people.error,
    notSearched: search.length - namesAtOnce * (people.data?.pages.length ?? 0),
    isSearchingOn: people.isFetchingNextPage,
    searchOn: () => void people.fetchNextPage(),
    chooseWho: (name: string, who: Who) => {
      setChoices((before) => ({ ...before, who: new Map(before.who).set(name, who) }));
    },
    chooseTarget: (line: number, target: Target) => {
      setChoices((before) => ({ ...before, targets: new Map(before.targets).set(line, target) }));
    },
    chooseOwner: (line: number, owner: Who) => {
      setChoices((before) => ({ ...before, owners: new Map(before.owners).set(line, owner) }));
    },
  };
}

export type PlanInHand = ReturnType<typeof usePlan>;

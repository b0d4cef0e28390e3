import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ProjectId } from '../../../src/domain/ids';
import { epicsKey } from '../../shared/epic/epics-query';
import type { FoundEpic } from '../../shared/epic/found-epic';

/** How many of the epics Jira has been told about; `late` where that takes longer than it should. */
export type Indexing = { told: number; total: number; late: boolean };

/** About a minute in all: the index is written right after the start, but not with it. */
const pauses = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000];

/** Reads the list again while epics are missing in the index; `undefined` where none is. */
export function useIndexing(projectId: ProjectId, found: readonly FoundEpic[]): Indexing | undefined {
  const client = useQueryClient();
  const reading = useIsFetching({ queryKey: epicsKey(projectId) }) > 0;
  const [asked, setAsked] = useState(0);
  const told = found.filter(({ indexed }) => indexed).length;
  const pause = told === found.length || reading ? undefined : pauses[asked];
  useEffect(() => {
    if (pause === undefined) return undefined;
    const timer = setTimeout(() => {
      setAsked((times) => times + 1);
      void client.invalidateQueries({ queryKey: epicsKey(projectId) });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [pause, client, projectId]);
  return told === found.length
    ? undefined
    : { told, total: found.length, late: asked >= pauses.length && !reading };
}

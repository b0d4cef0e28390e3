import { useMemo } from 'react';
import { accountsIn } from '../../../shared/epic/found-epic';
import { useEpicSearch } from '../../../shared/epic/use-epic-search';
import { inactiveOf } from '../../../shared/people/person';
import { usePeople } from '../../../shared/people/person-query';
import type { ProjectAgreement } from '../../frame/project-gate';
import { trackingPreview } from './tracking-preview';

/** Reads every epic of the project and says what starting now would do. */
export function useTrackingPreview({ agreement, viewer, project }: ProjectAgreement) {
  const { found, reading, error, retry } = useEpicSearch(project.id);
  const { terms } = agreement;
  const people = usePeople(useMemo(() => accountsIn(terms, found), [terms, found]));
  return {
    preview: reading?.done
      ? trackingPreview({
          epics: found,
          terms,
          inactive: inactiveOf(people),
          startedBy: viewer.accountId,
          now: new Date(),
        })
      : null,
    read: found.length,
    total: Math.max(reading?.total ?? 0, found.length),
    error,
    retry,
  };
}

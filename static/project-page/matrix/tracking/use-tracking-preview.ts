import { termsOfEpic } from '../../../../src/domain/agreements';
import { useEpicSearch } from '../../../shared/epic/use-epic-search';
import type { ProjectAgreement } from '../../frame/project-gate';
import { projectTermsOf } from '../../frame/project-terms';
import { trackingPreview } from './tracking-preview';

/** Reads every epic of the project and says what starting now would do to those of this agreement. */
export function useTrackingPreview({ agreement, agreements, viewer, project }: ProjectAgreement) {
  const { found, reading, error, retry } = useEpicSearch(project.id);
  const { terms } = agreement;
  const allTerms = projectTermsOf({ agreements });
  return {
    preview: reading?.done
      ? trackingPreview({
          epics: found.filter(({ facts }) => termsOfEpic(allTerms, facts).agreementId === agreement.id),
          terms,
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

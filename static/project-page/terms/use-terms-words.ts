import { useQuery } from '@tanstack/react-query';
import type { TermsChange } from '../../../src/domain/terms-change';
import { activitiesWithin } from '../activity-name';
import type { ProjectAgreement } from '../frame/project-gate';
import { filterOptionsQuery } from './filter-options-query';
import type { TermsWords } from './terms-change-text';

/** Jira is asked for the names of components and types only where there is a filter to tell. */
export function useTermsWords(
  { agreement, project }: ProjectAgreement,
  changes: readonly TermsChange[],
): TermsWords {
  const enabled = changes.some(({ kind }) => kind === 'appliesTo' || kind === 'shipsNothing');
  const filters = useQuery({ ...filterOptionsQuery(project.id), enabled }).data;
  return { filters, activityWithin: activitiesWithin(agreement.activities) };
}

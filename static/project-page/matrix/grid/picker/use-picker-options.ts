import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { AgreementView } from '../../../../../src/contract';
import { offeredAnswers } from '../../../../shared/owners/offered-answers';
import { ownerText, type OwnerContext } from '../../../../shared/owners/owner-text';
import { peopleSearchQuery } from '../../../../shared/people/person-search';
import { pickerOptions, type PickerOption } from './picker-options';

/** What fits the text; people are searched in Jira once there is one. */
export function usePickerOptions(
  { roles, soleSide, leads, projectId }: AgreementView,
  context: OwnerContext,
  text: string,
): { options: PickerOption[]; isSearching: boolean } {
  const sought = text.trim();
  const { data = [], isFetching } = useQuery({
    ...peopleSearchQuery(projectId, sought),
    enabled: sought !== '',
    placeholderData: keepPreviousData,
  });
  const offered = offeredAnswers(roles, soleSide).map((answer) => ({
    answer,
    name: ownerText(answer, context),
  }));
  const found = sought === '' ? [] : data;
  return { options: pickerOptions(offered, found, leads, sought), isSearching: isFetching };
}

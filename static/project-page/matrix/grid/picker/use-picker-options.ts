import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { AgreementView } from '../../../../../src/contract';
import { offeredAnswers } from '../../../../shared/owners/offered-answers';
import { ownerText, type OwnerContext } from '../../../../shared/owners/owner-text';
import { personQuery } from '../../../../shared/people/person-query';
import { peopleSearchQuery } from '../../../../shared/people/person-search';
import { matches, pickerOptions } from './picker-options';

/** What fits the text; people are searched in Jira once there is one. `known` knows the names of whoever was found too. */
export function usePickerOptions(
  { roles, soleSide, leads, projectId }: AgreementView,
  context: OwnerContext,
  text: string,
) {
  const client = useQueryClient();
  const sought = text.trim();
  const { data, isFetching, isError, isPlaceholderData } = useQuery({
    ...peopleSearchQuery(projectId, sought),
    enabled: sought !== '',
    placeholderData: keepPreviousData,
  });
  useEffect(() => {
    // Whoever was found is known from now on, without asking again.
    for (const person of data ?? []) client.setQueryData(personQuery(person.accountId).queryKey, person);
  }, [client, data]);
  // Those of the text before stand there meanwhile as far as they fit: Enter picks no one who doesn't.
  const fitting = data?.filter(({ name }) => !isPlaceholderData || matches(name, sought));
  const found = sought === '' ? [] : (fitting ?? []);
  const offered = offeredAnswers(roles, soleSide).map((answer) => ({
    answer,
    name: ownerText(answer, context),
  }));
  const people = new Map([...context.people, ...found.map((person) => [person.accountId, person] as const)]);
  return {
    options: pickerOptions(offered, found, leads, sought),
    known: { ...context, people },
    /** Why there is nothing to pick, where there is nothing. */
    notice: noticeOf(isFetching, isError),
  };
}

function noticeOf(isFetching: boolean, isError: boolean): 'searching' | 'searchFailed' | 'noMatch' {
  if (isFetching) return 'searching';
  return isError ? 'searchFailed' : 'noMatch';
}

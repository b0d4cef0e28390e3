import type { ActivityView, AgreementView } from '../../../src/contract';
import type { AccountId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';
import { leadsOf } from '../../../src/domain/leads';
import { sides } from '../../../src/domain/side';
import type { OwnerContext } from '../../shared/owners/owner-text';
import { usePeople } from '../../shared/people/person-query';
import type { ProjectAgreement } from './project-gate';

function answersOf({ state, mine, suggested }: ActivityView): (Answer | undefined)[] {
  switch (state.state) {
    case 'suggested':
      return [suggested];
    case 'waiting':
      return [mine, state.given?.answer];
    case 'agreed':
      return [state.answer];
    case 'differs':
      return sides.map((side) => state.answers[side].answer);
    case 'changing':
      return [state.answer, ...sides.map((side) => state.answers[side]?.answer)];
  }
}

/** Who wrote beside an activity, and who is asked or told about it. */
function besides({ note, involved }: ActivityView): AccountId[] {
  const owners = [...(involved?.consulted ?? []), ...(involved?.informed ?? [])];
  const named = owners.flatMap((owner) => (owner.kind === 'person' ? [owner.accountId] : []));
  return [...named, ...[note, involved].flatMap((said) => said?.by ?? [])];
}

/** Everybody whose name the matrix shows. */
function peopleIn({ leads, activities, absences, review }: AgreementView): AccountId[] {
  const named = activities
    .flatMap(answersOf)
    .flatMap((answer) => (answer?.kind === 'person' ? [answer.accountId] : []));
  const reviewers = [review?.confirmed, review?.objection].flatMap((said) => said?.by ?? []);
  return [
    ...leadsOf(leads),
    ...named,
    ...activities.flatMap(besides),
    ...absences.map(({ accountId }) => accountId),
    ...reviewers,
  ];
}

/** `isComplete` once everybody is known, or known to be nobody. */
export function useOwnerContext({
  agreement,
  viewer,
}: ProjectAgreement): OwnerContext & { isComplete: boolean } {
  const named = peopleIn(agreement);
  const people = usePeople(named);
  return {
    leads: agreement.leads,
    roles: agreement.roles,
    people,
    viewer: viewer.accountId,
    isComplete: named.every((accountId) => people.has(accountId)),
  };
}

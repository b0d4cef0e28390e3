import type { AgreementView } from '../../../src/contract';
import type { AccountId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';
import { sides } from '../../../src/domain/side';
import type { OwnerContext } from '../../shared/owners/owner-text';
import { usePeople } from '../../shared/people/person-query';
import type { ProjectAgreement } from './project-gate';

const personIn = (answer: Answer | undefined): AccountId[] =>
  answer?.kind === 'person' ? [answer.accountId] : [];

/** Everybody whose name the matrix shows. */
function peopleIn({ leads, activities }: AgreementView): AccountId[] {
  const named = activities.flatMap(({ state, mine, suggested }) => [
    ...personIn(mine),
    ...personIn(suggested),
    ...('answer' in state ? personIn(state.answer) : []),
    ...('given' in state ? personIn(state.given?.answer) : []),
    ...('answers' in state ? sides.flatMap((side) => personIn(state.answers[side]?.answer)) : []),
  ]);
  return [...Object.values(leads), ...named];
}

export function useOwnerContext({ agreement, viewer }: ProjectAgreement): OwnerContext {
  const people = usePeople(peopleIn(agreement));
  return { leads: agreement.leads, people, viewer: viewer.accountId };
}

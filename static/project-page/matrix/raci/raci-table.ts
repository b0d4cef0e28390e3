import type { ActivityView, AgreementView } from '../../../../src/contract';
import type { Answer, Owner } from '../../../../src/domain/owner';
import { sameAnswer } from '../../../../src/domain/same-answer';
import { sides } from '../../../../src/domain/side';
import { offeredAnswers } from '../../../shared/owners/offered-answers';

/**
 * A letter in a cell. How certain it is: agreed, one side's answer, or a suggestion. Consulted and informed are simply so.
 */
export type Letter = { letter: 'R' | 'A'; standing: Standing } | { letter: 'C' | 'I' };
export type Standing = 'agreed' | 'answered' | 'suggested';

type Claim = { answer: Answer; standing: Standing };

export type RaciRow = { activity: ActivityView; cells: Letter[][] };
export type RaciTable = { columns: Owner[]; rows: RaciRow[] };

const isOwner = (answer: Answer): answer is Owner => answer.kind !== 'notNeeded';

/** Who answers for it, as far as the viewer may know. */
function claims({ state, mine }: ActivityView): Claim[] {
  switch (state.state) {
    case 'suggested':
      return state.owner ? [{ answer: state.owner, standing: 'suggested' }] : [];
    case 'waiting': {
      const answer = mine ?? state.given?.answer;
      return answer ? [{ answer, standing: 'answered' }] : [];
    }
    case 'differs':
      return sides.map((side) => ({ answer: state.answers[side].answer, standing: 'answered' }));
    case 'agreed':
    case 'changing':
      return [{ answer: state.answer, standing: 'agreed' }];
  }
}

function lettersOf(activity: ActivityView, column: Owner): Letter[] {
  const is = (answer: Answer) => sameAnswer(answer, column);
  const claimed = claims(activity).find(({ answer }) => is(answer));
  const { consulted = [], informed = [] } = activity.involved ?? {};
  return [
    // Its people do the work, one named on each epic; who works for a person or a lead is not recorded.
    ...(claimed && column.kind === 'role' ? [{ letter: 'R' as const, standing: claimed.standing }] : []),
    ...(claimed ? [{ letter: 'A' as const, standing: claimed.standing }] : []),
    ...(consulted.some(is) ? [{ letter: 'C' as const }] : []),
    ...(informed.some(is) ? [{ letter: 'I' as const }] : []),
  ];
}

/** The same data with roles as columns: the leads, the roles, and whoever else is named. */
export function raciTable({
  roles,
  soleSide,
  activities,
}: Pick<AgreementView, 'roles' | 'soleSide' | 'activities'>): RaciTable {
  const named = activities.flatMap((activity) => [
    ...claims(activity).flatMap(({ answer }) => (isOwner(answer) ? [answer] : [])),
    ...(activity.involved?.consulted ?? []),
    ...(activity.involved?.informed ?? []),
  ]);
  const columns = [...offeredAnswers(roles, soleSide).filter(isOwner), ...named].filter(
    (owner, index, all) => all.findIndex((other) => sameAnswer(other, owner)) === index,
  );
  return {
    columns,
    rows: activities.map((activity) => ({
      activity,
      cells: columns.map((column) => lettersOf(activity, column)),
    })),
  };
}

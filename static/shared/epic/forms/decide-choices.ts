import type { AccountId } from '../../../../src/domain/ids';
import type { Answer } from '../../../../src/domain/owner';
import { sameAnswer } from '../../../../src/domain/same-answer';
import type { AgreementTerms } from '../../../../src/domain/terms';
import { offeredAnswers } from '../../owners/offered-answers';

/** One line of the form. */
export type Choice = { key: string; kind: 'answer'; answer: Answer } | { key: 'someone'; kind: 'someone' };

function keyOf(answer: Answer): string {
  switch (answer.kind) {
    case 'lead':
      return answer.side;
    case 'role':
      return answer.roleId;
    case 'person':
      return answer.accountId;
    case 'notNeeded':
      return answer.kind;
  }
}

const answerChoice = (answer: Answer): Choice => ({ key: keyOf(answer), kind: 'answer', answer });

/** What the matrix offers in its order, the people whom either side chose before, and anybody else. */
export function choicesFor(
  { roles, leads, soleSide }: Pick<AgreementTerms, 'roles' | 'leads' | 'soleSide'>,
  before: Answer[],
): Choice[] {
  const chosen = before.flatMap((answer) => (answer.kind === 'person' ? [answer.accountId] : []));
  const people = [...new Set(chosen)].filter((person) => !Object.values(leads).includes(person));
  return [
    ...offeredAnswers(roles, soleSide).map(answerChoice),
    ...people.map((accountId) => answerChoice({ kind: 'person', accountId })),
    { key: 'someone', kind: 'someone' },
  ];
}

/** What was chosen before; nothing is preselected otherwise. */
export const initialChoice = (choices: Choice[], before: Answer | undefined): string | undefined =>
  before && choices.find((choice) => choice.kind === 'answer' && sameAnswer(choice.answer, before))?.key;

/** `undefined` as long as the choice is incomplete. */
export function chosenAnswer(choice: Choice | undefined, person: AccountId | undefined): Answer | undefined {
  if (choice?.kind === 'answer') return choice.answer;
  return choice && person && { kind: 'person', accountId: person };
}

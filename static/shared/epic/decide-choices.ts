import type { EpicDecision } from '../../../src/domain/epic';
import type { AccountId } from '../../../src/domain/ids';
import type { Answer } from '../../../src/domain/owner';
import { sameAnswer } from '../../../src/domain/same-answer';
import { otherSide, type Side } from '../../../src/domain/side';
import type { AgreementTerms } from '../../../src/domain/terms';
import { offeredAnswers } from '../owners/offered-answers';
import type { EpicCommand } from './epic-command';

/** One line of the form. `back` takes the side's own decision back. */
export type Choice =
  | { key: string; kind: 'answer'; answer: Answer }
  | { key: 'someone'; kind: 'someone' }
  | { key: 'back'; kind: 'back'; label: 'agreement' | 'withdraw'; command: EpicCommand };

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

/** What the matrix offers in its order, a person who was decided on, anybody else, and the way back. */
export function choicesFor(
  { roles, leads }: Pick<AgreementTerms, 'roles' | 'leads'>,
  decision: EpicDecision | undefined,
  side: Side,
): Choice[] {
  const own = decision?.answers[side]?.answer;
  const back = wayBack(decision, side);
  return [
    ...offeredAnswers(roles).map(answerChoice),
    ...(own?.kind === 'person' && !Object.values(leads).includes(own.accountId) ? [answerChoice(own)] : []),
    { key: 'someone', kind: 'someone' },
    ...(back ? [back] : []),
  ];
}

function wayBack(decision: EpicDecision | undefined, side: Side): Choice | undefined {
  if (decision?.answers[side]) {
    const label = decision.answers[otherSide(side)] ? 'withdraw' : 'agreement';
    return { key: 'back', kind: 'back', label, command: { kind: 'decide', answer: null } };
  }
  if (decision?.applies?.applies !== false) return undefined;
  const command: EpicCommand = { kind: 'answerApplies', applies: true };
  return { key: 'back', kind: 'back', label: 'agreement', command };
}

/** What the side said before; nothing is preselected otherwise. */
export function initialChoice(
  choices: Choice[],
  decision: EpicDecision | undefined,
  side: Side,
): string | undefined {
  const own = decision?.answers[side]?.answer;
  return own && choices.find((choice) => choice.kind === 'answer' && sameAnswer(choice.answer, own))?.key;
}

/** `undefined` as long as the choice is incomplete. */
export function commandFor(
  choice: Choice | undefined,
  person: AccountId | undefined,
): EpicCommand | undefined {
  switch (choice?.kind) {
    case undefined:
      return undefined;
    case 'answer':
      return { kind: 'decide', answer: choice.answer };
    case 'someone':
      return person && { kind: 'decide', answer: { kind: 'person', accountId: person } };
    case 'back':
      return choice.command;
  }
}

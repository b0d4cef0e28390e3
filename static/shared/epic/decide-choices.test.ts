import { chen, engineers, notNeeded, person, productLead, ana, ben } from '../../../test/builders/answers';
import { saidApplies, saidBy } from '../../../test/builders/decision';
import { everyTerms } from '../../../test/builders/epic-row';
import type { EpicDecision } from '../../../src/domain/epic';
import { choicesFor, commandFor, initialChoice } from './decide-choices';

const choices = (decision?: EpicDecision) => choicesFor(everyTerms(), decision, 'product');
const keys = (decision?: EpicDecision) => choices(decision).map(({ key }) => key);
const commandOf = (key: string, decision?: EpicDecision, who?: typeof chen) =>
  commandFor(
    choices(decision).find((choice) => choice.key === key),
    who,
  );

const offered = ['product', 'engineering', 'engineers', 'data-science', 'design', 'notNeeded', 'someone'];

it('offers the leads, the roles, anybody else and nobody, with nothing chosen', () => {
  expect(keys()).toEqual(offered);
  expect(initialChoice(choices(), undefined, 'product')).toBeUndefined();
});

it('chooses what this side said before', () => {
  const decision = { answers: { product: saidBy(ana, engineers), engineering: saidBy(ben, productLead) } };
  expect(initialChoice(choices(decision), decision, 'product')).toBe('engineers');
});

it('keeps a person who was decided on in the list', () => {
  const decision = { answers: { product: saidBy(ana, person('chen')) } };
  expect(initialChoice(choices(decision), decision, 'product')).toBe('chen');
});

it.each([
  [
    'the own answer goes back to the agreement',
    { answers: { product: saidBy(ana, notNeeded) } },
    'agreement',
  ],
  [
    "the own answer leaves the other side's",
    { answers: { product: saidBy(ana, notNeeded), engineering: saidBy(ben, productLead) } },
    'withdraw',
  ],
  ['"no" goes back to the agreement', { answers: {}, applies: saidApplies(false, ana) }, 'agreement'],
] satisfies [string, EpicDecision, string][])('%s', (_case, decision, label) => {
  expect(choices(decision).at(-1)).toMatchObject({ kind: 'back', label });
});

it("has no way back from the other side's answer", () => {
  expect(keys({ answers: { engineering: saidBy(ben, productLead) } })).toEqual(offered);
});

it('waits until a person is found', () => {
  expect(commandOf('someone')).toBeUndefined();
  expect(commandOf('someone', undefined, chen)).toEqual({ kind: 'decide', answer: person('chen') });
});

it('takes a decision back', () => {
  expect(commandOf('back', { answers: { product: saidBy(ana, notNeeded) } })).toEqual({
    kind: 'decide',
    answer: null,
  });
  expect(commandOf('back', { answers: {}, applies: saidApplies(false, ana) })).toEqual({
    kind: 'answerApplies',
    applies: true,
  });
});

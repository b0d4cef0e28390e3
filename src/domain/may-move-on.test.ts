import { ana, ben, chen, engineers, person, productLead } from '../../test/builders/answers';
import { closedFor, passedBack, saidBy } from '../../test/builders/decision';
import { anEpic } from '../../test/builders/epic';
import { rolloutVerdict, type RolloutCase, verdictOnRollout } from '../../test/builders/verdict';
import { hasProposal, mayMoveOn } from './may-move-on';

const ask = { rollout: { kind: 'ask' }, experiment: { kind: 'every' }, feedback: { kind: 'every' } } as const;

const cases: [string, RolloutCase, boolean][] = [
  ['owned', { said: { both: person('chen') } }, true],
  ['closed', { decision: { answers: {}, closed: closedFor(chen) } }, true],
  ['not needed', { shipsNothing: true }, true],
  ['not tracked', { epic: anEpic({ statusName: 'Cancelled' }) }, true],
  ['waiting: one lead proposed somebody', { said: { product: engineers } }, true],
  ['differs: both did', { said: { product: engineers, engineering: productLead } }, true],
  ['an objection on the epic', objection(), true],
  ['unnamed: a role is agreed', { said: { both: engineers } }, true],
  ['unasked', { settings: { appliesTo: ask } }, false],
  ['unanswered', {}, false],
  ['declined', declined(), false],
  ['left', { said: { both: person('dana') }, inactive: [person('dana').accountId] }, false],
];

function objection(): RolloutCase {
  const answers = { product: saidBy(ana, engineers), engineering: saidBy(ben, productLead) };
  return { decision: { answers } };
}

function declined(): RolloutCase {
  return { said: { both: person('chen') }, decision: { answers: {}, response: passedBack(chen) } };
}

test.each(cases)('%s', (_what, input, expected) => {
  expect(hasProposal(rolloutVerdict(input))).toBe(expected);
  expect(mayMoveOn(verdictOnRollout(input), {})).toBe(expected);
});

test('it makes no difference whether there is still time', () => {
  expect(hasProposal(rolloutVerdict({ epic: anEpic({ stage: 'toDo' }) }))).toBe(false);
});

test('a lead lets it pass whatever is missing', () => {
  const letPass = { by: ana, at: '2026-06-01T08:00:00.000Z', reason: 'A spike' };
  expect(mayMoveOn(verdictOnRollout(), { letPass })).toBe(true);
});

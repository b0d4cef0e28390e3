import { ana, ben, chen, person } from '../../test/builders/answers';
import { accepted, closedFor, held, saidApplies, saidBy } from '../../test/builders/decision';
import { aTrackedEpic } from '../../test/builders/epic';
import { answerApplies } from './answer-applies';
import { answerShipsNothing, suggestShipsNothing } from './ships-nothing';

const at = '2026-06-01T08:00:00.000Z';
const stays = { answers: {}, held: held(person('chen')), response: accepted(chen) };
const releases = (activity: string) => ({ kind: 'ownerReleased', activity, from: person('chen') });

test('ships nothing is answered, the other way, and left to the rule again', () => {
  const yes = answerShipsNothing(aTrackedEpic(), { value: true, by: ana, at });
  expect(yes.epic.decisions).toEqual({ shipsNothing: { value: true, by: ana, at } });
  expect(yes.items).toEqual([{ kind: 'shipsNothingAnswered', from: null, to: true }]);
  expect(answerShipsNothing(yes.epic, { value: true, by: ben, at }).items).toEqual([]);

  const no = answerShipsNothing(yes.epic, { value: false, by: ben, at });
  expect(no.epic.decisions.shipsNothing).toEqual({ value: false, by: ben, at });
  const byRule = answerShipsNothing(no.epic, { value: null, by: ben, at });
  expect(byRule.epic.decisions).toEqual({});
  expect(byRule.items).toEqual([{ kind: 'shipsNothingAnswered', from: false, to: null }]);
});

test('nobody stays, or is suggested as, the owner of what there is none of; what is closed, or decided, stays', () => {
  const epic = aTrackedEpic({
    rollout: stays,
    experiment: { ...stays, closed: closedFor(chen) },
    feedback: { answers: { product: saidBy(ana, person('chen')) }, suggestion: saidBy(ben, person('dana')) },
  });
  const { decisions } = answerShipsNothing(epic, { value: true, by: ana, at }).epic;
  expect(decisions.rollout).toEqual({ answers: {} });
  expect(decisions.experiment).toEqual(epic.decisions.experiment);
  expect(decisions.feedback).toEqual({ answers: { product: saidBy(ana, person('chen')) } });
  expect(answerShipsNothing(epic, { value: true, by: ana, at }).items).toContainEqual(releases('rollout'));
  expect(answerShipsNothing(epic, { value: false, by: ana, at }).epic.decisions.rollout).toEqual(stays);
});

test('a suggestion stands until it is answered, either way', () => {
  const suggested = suggestShipsNothing(aTrackedEpic(), { by: chen, at });
  expect(suggested.epic.decisions).toEqual({ shipsNothingSuggested: { by: chen, at } });
  expect(suggested.items).toEqual([{ kind: 'shipsNothingSuggested' }]);
  expect(suggestShipsNothing(suggested.epic, { by: chen, at }).items).toEqual([]);
  expect(suggestShipsNothing(suggested.epic, { by: ben, at }).epic.decisions).toEqual({
    shipsNothingSuggested: { by: ben, at },
  });
  const dismissed = answerShipsNothing(suggested.epic, { value: null, by: ana, at });
  expect(dismissed.epic.decisions).toEqual({});
  expect(dismissed.items).toEqual([{ kind: 'shipsNothingAnswered', from: null, to: null }]);
});

test('what ships nothing already needs no suggestion', () => {
  const epic = aTrackedEpic({ shipsNothing: { value: true, by: ana, at } });
  expect(suggestShipsNothing(epic, { by: chen, at }).items).toEqual([]);
});

test('whether there will be an experiment can be answered again, the other way', () => {
  const no = answerApplies(aTrackedEpic(), { activity: 'experiment', applies: false, by: ben, at });
  expect(no.epic.decisions.experiment).toEqual({ answers: {}, applies: saidApplies(false, ben) });
  expect(no.items).toEqual([{ kind: 'appliesAnswered', activity: 'experiment', from: null, to: false }]);
  const again = { activity: 'experiment', by: ana, at } as const;
  expect(answerApplies(no.epic, { ...again, applies: false }).items).toEqual([]);
  expect(answerApplies(no.epic, { ...again, applies: true }).items).toEqual([
    { kind: 'appliesAnswered', activity: 'experiment', from: false, to: true },
  ]);
});

test('without an experiment nobody stays its owner, and a suggestion is cleared', () => {
  const epic = aTrackedEpic({ experiment: { ...stays, suggestion: saidBy(ben, person('dana')) } });
  const no = answerApplies(epic, { activity: 'experiment', applies: false, by: ana, at });
  expect(no.epic.decisions.experiment).toEqual({ answers: {}, applies: saidApplies(false, ana) });
  expect(no.items).toContainEqual(releases('experiment'));
  const yes = answerApplies(epic, { activity: 'experiment', applies: true, by: ana, at });
  expect(yes.epic.decisions.experiment).toEqual({ ...stays, applies: saidApplies(true, ana) });
});

import { ana, chen, engineers, person } from '../../test/builders/answers';
import { saidBy } from '../../test/builders/decision';
import { aTrackedEpic } from '../../test/builders/epic';
import { clearSuggestion, isSameSuggestion } from './clear-suggestion';

const at = '2026-06-01T08:00:00.000Z';
const rollout = { answers: { product: saidBy(ana, engineers) } };
const epic = aTrackedEpic({
  rollout: { ...rollout, suggestion: saidBy(chen, person('dana')) },
  shipsNothingSuggested: { by: chen, at },
});

test('a suggestion is withdrawn by who made it, declined by anybody else, and takes nothing with it', () => {
  const declined = clearSuggestion(epic, { about: 'rollout', by: ana });
  expect(declined.epic.decisions).toEqual({ ...epic.decisions, rollout });
  expect(declined.items).toEqual([{ kind: 'suggestionDeclined', about: 'rollout', accountId: chen }]);
  const withdrawn = clearSuggestion(epic, { about: null, by: chen });
  expect(withdrawn.epic.decisions).toEqual({ rollout: epic.decisions.rollout });
  expect(withdrawn.items).toEqual([{ kind: 'suggestionWithdrawn', about: null }]);
});

test('where there is none nothing happens', () => {
  const nothing = { epic: aTrackedEpic(), items: [] };
  expect(clearSuggestion(aTrackedEpic(), { about: 'rollout', by: ana })).toEqual(nothing);
  expect(clearSuggestion(aTrackedEpic(), { about: null, by: ana })).toEqual(nothing);
});

test.each([
  [{ by: chen, answer: engineers }, true],
  [{ by: ana, answer: engineers }, false],
  [{ by: chen, answer: person('dana') }, false],
  [{ by: chen, answer: null }, false],
])('what was seen is what stands: %j %s', (seen, same) => {
  expect(isSameSuggestion({ by: chen, answer: engineers }, seen)).toBe(same);
});

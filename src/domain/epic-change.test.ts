import { ana, chen, engineers, person } from '../../test/builders/answers';
import { held, named, saidBy } from '../../test/builders/decision';
import { decidedAnew } from './epic-change';

test('a decision ends the suggestion and the snoozing, and nothing else', () => {
  const said = { by: ana, at: '2026-06-01T08:00:00.000Z' };
  const stays = {
    answers: { product: saidBy(ana, engineers) },
    named: named(chen),
    held: held(person('chen')),
    expected: { ...said, on: '2026-07-01' },
  };
  const suggestion = { ...said, answer: engineers };
  const snooze = {
    ...said,
    warning: 'missingResult',
    until: '2026-06-08',
    reason: 'Later',
    times: 1,
  } as const;
  expect(decidedAnew({ ...stays, suggestion, snooze })).toEqual(stays);
});

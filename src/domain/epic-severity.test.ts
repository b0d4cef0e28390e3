import { notNeeded, productLead } from '../../test/builders/answers';
import { anEpic, today } from '../../test/builders/epic';
import { rolloutVerdict, verdictOnRollout } from '../../test/builders/verdict';
import { addDays } from './calendar';

test.each([
  ['toDo', 'inProgress', 'toDecide', 'none'],
  ['inProgress', 'inProgress', 'open', 'warning'],
  ['inProgress', 'done', 'toDecide', 'none'],
  ['done', 'done', 'open', 'critical'],
] as const)('stage %s, to be decided by %s: %s, %s', (stage, decideBy, status, severity) => {
  expect(rolloutVerdict({ epic: anEpic({ stage }), settings: { decideBy } })).toMatchObject({
    status,
    severity,
  });
});

test.each([
  [15, 'warning', 1],
  [14, 'critical', 104],
  [0, 'critical', 90],
  [-89, 'critical', 1],
  [-90, 'warning', null],
])('in progress, due in %i days: %s, to be looked at again in %p', (dueInDays, severity, recheckInDays) => {
  const verdict = verdictOnRollout({ epic: anEpic({ dueInDays }) });
  expect(verdict.severity).toBe(severity);
  expect(verdict.recheckOn).toBe(recheckInDays === null ? null : addDays(today, recheckInDays));
});

test('in progress without a due date: a warning, and time changes nothing', () => {
  expect(verdictOnRollout()).toMatchObject({ severity: 'warning', recheckOn: null });
});

test.each([
  [0, 'critical', 90],
  [89, 'critical', 1],
  [90, 'warning', null],
])('done %i days ago: %s, to be looked at again in %p', (doneDaysAgo, severity, recheckInDays) => {
  const verdict = verdictOnRollout({ epic: anEpic({ stage: 'done', doneDaysAgo }) });
  expect(verdict.severity).toBe(severity);
  expect(verdict.recheckOn).toBe(recheckInDays === null ? null : addDays(today, recheckInDays));
});

test('the day of Done is the one of the agreement, not of Greenwich', () => {
  const epic = { ...anEpic({ stage: 'done' }), stageSince: '2026-06-17T23:30:00.000Z' };
  const inZone = (timeZone: string) => verdictOnRollout({ epic, settings: { timeZone } }).severity;
  expect(inZone('UTC')).toBe('warning');
  expect(inZone('Europe/Berlin')).toBe('critical');
});

test('what is done in a time zone where it is tomorrow already is as critical', () => {
  const epic = { ...anEpic({ stage: 'done' }), stageSince: `${addDays(today, 1)}T01:00:00.000Z` };
  expect(verdictOnRollout({ epic })).toMatchObject({ severity: 'critical', recheckOn: addDays(today, 91) });
});

test.each([
  ['in time', { epic: anEpic({ stage: 'toDo', dueInDays: 3 }) }],
  ['not needed', { said: { both: notNeeded }, epic: anEpic({ stage: 'done' }) }],
  ['owned, and nothing due', { said: { both: productLead }, epic: anEpic({ dueInDays: 3 }) }],
])('without a gap the due date changes nothing: %s', (_name, input) => {
  expect(verdictOnRollout(input)).toMatchObject({ severity: 'none', recheckOn: null });
});

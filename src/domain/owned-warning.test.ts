import { chen, dana, engineers, person, productLead } from '../../test/builders/answers';
import { closedFor, expectedOn } from '../../test/builders/decision';
import { anEpic, today } from '../../test/builders/epic';
import { type RolloutCase, verdictOnRollout } from '../../test/builders/verdict';
import type { Absence } from './absence';
import { addDays } from './calendar';
import type { AccountId } from './ids';

const on = (days: number) => addDays(today, days);
const chens = (input: RolloutCase = {}) => verdictOnRollout({ said: { both: person('chen') }, ...input });
const done = (doneDaysAgo: number) => anEpic({ stage: 'done', doneDaysAgo });
const expecting = (days: number) => ({ answers: {}, expected: expectedOn(on(days)) });

describe('a missing result', () => {
  test.each([
    [13, null, 1, 2],
    [14, null, 0, 1],
    [15, 'missingResult', -1, null],
    [200, 'missingResult', -186, null],
  ])('done %i days ago, expected within 14: %s', (doneDaysAgo, code, due, recheck) => {
    const verdict = chens({ epic: done(doneDaysAgo) });
    expect(verdict.activities.rollout).toMatchObject({
      status: 'owned',
      severity: code ? 'warning' : 'none',
      warning: code && { code, dueOn: on(due) },
    });
    expect(verdict).toMatchObject({ gaps: 0, resultDue: on(due) });
    expect(verdict.recheckOn).toBe(recheck === null ? null : on(recheck));
  });

  test('by setting', () => {
    const settings = { resultDays: { rollout: 3, experiment: 28, feedback: 30 } };
    expect(chens({ epic: done(4), settings })).toMatchObject({ severity: 'warning', resultDue: on(-1) });
  });

  test.each([
    [-1, 'warning'],
    [0, 'none'],
    [20, 'none'],
  ])("by the owner's date, which is in %i days: %s, however long ago it was done", (days, severity) => {
    const decision = expecting(days);
    expect(chens({ epic: done(60), decision })).toMatchObject({ severity, resultDue: on(days) });
    expect(chens({ epic: anEpic(), decision })).toMatchObject({ severity, resultDue: on(days) });
  });

  test('what is not done yet, and expects nothing, has no date', () => {
    expect(chens()).toMatchObject({ resultDue: null, recheckOn: null });
  });

  test('a gap is worse, and the only warning; its result is due all the same', () => {
    const verdict = verdictOnRollout({ said: { both: engineers }, epic: done(60) });
    expect(verdict.activities.rollout).toMatchObject({ status: 'open', reason: 'unnamed' });
    expect(verdict).toMatchObject({ severity: 'critical', resultDue: on(-46) });
  });

  test('nothing is due once it is closed', () => {
    const decision = { ...expecting(-1), closed: closedFor(chen) };
    expect(chens({ epic: done(60), decision })).toMatchObject({ severity: 'none', resultDue: null });
  });
});

const away = (from: number, to: number, cover: AccountId | null = null): Absence => ({
  accountId: chen,
  from: on(from),
  to: on(to),
  cover,
  by: chen,
  at: '2026-06-01T08:00:00.000Z',
});
const awayChen = (absences: Absence[], input: RolloutCase = {}) =>
  chens({ epic: anEpic({ dueInDays: 10 }), ...input, agreement: { absences } });

describe('an owner who is away', () => {
  test.each<[string, Absence[], RolloutCase]>([
    ['over the due date', [away(3, 20)], {}],
    ['from the due date on', [away(10, 20)], {}],
    ['until the due date', [away(0, 10)], {}],
    ['and is back tomorrow', [away(-10, 0)], { epic: anEpic({ dueInDays: 0 }) }],
    ['over the expected date', [away(12, 30)], { decision: expecting(15) }],
    ['over the day on which a result is due', [away(2, 20)], { epic: done(10) }],
    ['and who covers has left', [away(3, 20, dana)], { inactive: [dana] }],
  ])('is a warning: %s', (_name, absences, input) => {
    const [absence] = absences;
    const verdict = awayChen(absences, input);
    expect(verdict.activities.rollout).toMatchObject({
      status: 'owned',
      severity: 'warning',
      warning: { code: 'away', accountId: chen, from: absence?.from, to: absence?.to },
    });
    expect(verdict.gaps).toBe(0);
  });

  test.each<[string, Absence[], RolloutCase]>([
    ['under five working days', [away(7, 10)], {}],
    ['not on the due date', [away(11, 30)], {}],
    ['somebody covers', [away(3, 20, dana)], {}],
    ['somebody covers in one of two entries', [away(3, 20), away(4, 30, dana)], {}],
    ['it is somebody else', [{ ...away(3, 20), accountId: dana }], {}],
    ['nothing is due', [away(3, 20)], { epic: anEpic() }],
    ['the epic is done before its due date', [away(3, 12)], { epic: { ...done(0), dueDate: on(10) } }],
    ['they are back', [away(-20, -1)], { epic: anEpic({ dueInDays: -5 }) }],
  ])('is none: %s', (_name, absences, input) => {
    expect(awayChen(absences, input)).toMatchObject({ severity: 'none' });
  });

  test('is none where they own nothing', () => {
    expect(awayChen([away(3, 20)], { said: { both: productLead } })).toMatchObject({ severity: 'none' });
  });

  test('ends the day after they are back, or when the result is late by then', () => {
    expect(awayChen([away(3, 20)])).toMatchObject({ recheckOn: on(21) });
    const late = awayChen([away(3, 20)], { decision: expecting(12) });
    expect(late).toMatchObject({ recheckOn: on(13) });
    expect(chens({ decision: expecting(12), today: on(13) }).activities.rollout).toMatchObject({
      warning: { code: 'missingResult' },
    });
  });

  test('lasts as long as the longest absence', () => {
    const verdict = awayChen([away(3, 20), away(8, 30)]);
    expect(verdict.activities.rollout).toMatchObject({ warning: { from: on(8), to: on(30) } });
    expect(verdict.recheckOn).toBe(on(31));
  });
});

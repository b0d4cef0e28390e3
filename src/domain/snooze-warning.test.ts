import { ana, ben } from '../../test/builders/answers';
import { aTrackedEpic, today } from '../../test/builders/epic';
import { addDays } from './calendar';
import type { Snooze } from './epic';
import { isSnoozed, refusesToSnooze, snoozeWarning } from './snooze-warning';

const at = '2026-06-01T08:00:00.000Z';
const until = addDays(today, 7);
const command = { activity: 'rollout', warning: 'unnamed', by: ana, at, today } as const;
const reason = 'After the holidays';
const stood: Snooze = { warning: 'unnamed', until, reason, by: ana, at, times: 1 };
const after = (before: Snooze | undefined, part: Partial<Parameters<typeof snoozeWarning>[1]>) => {
  const epic = aTrackedEpic({ rollout: { answers: {}, ...(before && { snooze: before }) } });
  const { epic: next, items } = snoozeWarning(epic, { ...command, snooze: { until, reason }, ...part });
  return { snooze: next.decisions.rollout?.snooze, items };
};

test('a warning is hidden from everybody, with a reason', () => {
  expect(after(undefined, {})).toEqual({
    snooze: stood,
    items: [{ kind: 'warningSnoozed', activity: 'rollout', until, reason }],
  });
  expect(after(stood, {}).items).toEqual([]);
});

test('the second time in a row is counted; another warning starts anew', () => {
  const later = { until: addDays(until, 7), reason };
  expect(after(stood, { snooze: later, by: ben }).snooze).toMatchObject({ ...later, by: ben, times: 2 });
  expect(after(stood, { warning: 'left' }).snooze).toMatchObject({ warning: 'left', times: 1 });
});

test('shown again, it is still counted', () => {
  expect(after(stood, { snooze: null })).toEqual({
    snooze: { ...stood, until: today },
    items: [{ kind: 'warningSnoozed', activity: 'rollout', until: null }],
  });
  expect(after({ ...stood, until: today }, { snooze: null }).items).toEqual([]);
  expect(after(undefined, { snooze: null }).items).toEqual([]);
});

test('hides that warning only, and until that day', () => {
  expect(isSnoozed('unnamed', stood, addDays(until, -1))).toBe(true);
  expect(isSnoozed('unnamed', stood, until)).toBe(false);
  expect(isSnoozed('left', stood, today)).toBe(false);
  expect(isSnoozed('unnamed', undefined, today)).toBe(false);
});

test.each([
  [undefined, 1, null],
  [undefined, 30, null],
  [undefined, 31, 'tooLong'],
  [undefined, 0, 'tooLong'],
  [stood, 30, null],
  [{ ...stood, times: 2 }, 7, 'tooOften'],
  [{ ...stood, times: 2, warning: 'left' as const }, 7, null],
])('after %o for %i days: %s', (before, days, refusal) => {
  expect(refusesToSnooze(before, 'unnamed', { until: addDays(today, days), today })).toBe(refusal);
});

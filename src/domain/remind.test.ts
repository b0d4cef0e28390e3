import { anAgreement } from '../../test/builders/agreement';
import { anAbsence } from '../../test/builders/absence';
import { ana, ben, chen, engineers } from '../../test/builders/answers';
import type { Agreement } from './agreement';
import { nameLeads } from './name-leads';
import { remind } from './remind';
import { isUnanswering, remindersBy, waitingSince } from './waiting';

// Answers of the builder are of Friday, 1 May 2026.
const asked = (rest: Partial<Agreement> = {}) =>
  anAgreement({ said: { rollout: { product: engineers } }, ...rest });

const remindedOn = (agreement: Agreement, days: readonly string[]): string[] => {
  let current = agreement;
  return days.filter((day) => {
    const reminder = remind(current, 'engineering', day);
    current = reminder?.next ?? current;
    return reminder;
  });
};
const may = (...days: number[]) => days.map((day) => `2026-05-${String(day).padStart(2, '0')}`);

test('after three working days and after seven, once each', () => {
  const days = may(1, 2, 3, 4, 5, 6, 6, 7, 8, 9, 10, 11, 12, 12, 13, 14, 29);
  expect(remindedOn(asked(), days)).toEqual(may(6, 12));
});

test('a round that comes late reminds once of both', () => {
  expect(remindedOn(asked(), may(20, 21))).toEqual(may(20));
});

test('nobody is reminded of what they answered, of what is in force, or where nobody leads', () => {
  const day = '2026-05-29';
  expect(remind(anAgreement(), 'engineering', day)).toBeUndefined();
  expect(remind(asked(), 'product', day)).toBeUndefined();
  expect(remind(anAgreement({ said: { rollout: { both: engineers } } }), 'engineering', day)).toBeUndefined();
  expect(remind(asked({ leads: { product: ana, engineering: null } }), 'engineering', day)).toBeUndefined();
});

test('a new lead has the same time as the former one had', () => {
  const { next } = nameLeads(asked(), { product: ana, engineering: chen }, '2026-05-20T08:00:00.000Z');
  expect(waitingSince(next, 'engineering')).toBe('2026-05-20T08:00:00.000Z');
  expect(remindedOn(next, may(20, 22, 25, 26))).toEqual(may(25));
});

test('whoever answers something answers', () => {
  const later = { by: ben, at: '2026-05-05T08:00:00.000Z', answer: engineers };
  const agreement = anAgreement({ said: { rollout: { product: engineers } } });
  const answered = agreement.activities.map((activity) =>
    activity.id === 'spec' ? { ...activity, answers: { engineering: later } } : activity,
  );
  expect(remindedOn({ ...agreement, activities: answered }, may(6, 7, 8))).toEqual(may(8));
});

test('who covers is reminded; who is away without cover is once back', () => {
  const away = { accountId: ben, by: ben, from: '2026-05-04', to: '2026-05-08' };
  const covered = asked({ absences: [anAbsence({ ...away, cover: chen })] });
  expect(remind(covered, 'engineering', '2026-05-06')?.to).toBe(chen);
  const uncovered = asked({ absences: [anAbsence({ ...away, cover: null })] });
  expect(remindedOn(uncovered, may(6, 7, 8, 9))).toEqual(may(9));
});

test('who has left is not written to', () => {
  const gone = asked({ unreachable: [{ accountId: ben, reason: 'left' }] });
  expect(remind(gone, 'engineering', '2026-05-29')).toBeUndefined();
});

test('after the second reminder the page says that there is no answer', () => {
  const since = '2026-05-01T23:30:00.000Z';
  expect(remindersBy('2026-05-06', since, 'UTC')).toBe(1);
  // It is Saturday there already.
  expect(remindersBy('2026-05-06', since, 'Pacific/Auckland')).toBe(1);
  expect(isUnanswering('2026-05-11', since, 'UTC')).toBe(false);
  expect(isUnanswering('2026-05-12', since, 'UTC')).toBe(true);
});

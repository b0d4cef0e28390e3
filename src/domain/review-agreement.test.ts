import { anAgreement } from '../../test/builders/agreement';
import { ana, ben, dataScience, engineers, notNeeded } from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import type { Agreement } from './agreement';
import { confirmAgreement, objectToReview } from './review-agreement';

const at = '2026-06-01T08:00:00.000Z';
const rollout = activityId('rollout');
const experiment = activityId('experiment');
const seen = [
  { activityId: rollout, answer: engineers },
  { activityId: experiment, answer: notNeeded },
];
const agreed = anAgreement({
  said: { rollout: { both: engineers }, experiment: { both: notNeeded } },
  review: { dueOn: '2026-06-10' },
});
const byAna = { side: 'product', by: ana, at } as const;
const byBen = { side: 'engineering', by: ben, at } as const;

const confirmed = (agreement: Agreement, author: typeof byAna | typeof byBen = byAna) => {
  const edit = confirmAgreement(agreement, seen, author);
  if (edit === 'overtaken') throw new Error('overtaken');
  return edit;
};

test('the review date is 180 days after it was confirmed', () => {
  const { next, items } = confirmed(agreed);
  expect(next.review).toEqual({ dueOn: '2026-11-28', confirmed: { ...byAna, dueBefore: '2026-06-10' } });
  expect(next.activities).toEqual(agreed.activities);
  expect(items).toEqual([{ kind: 'reviewConfirmed', side: 'product', from: '2026-06-10', to: '2026-11-28' }]);
});

test('a new lead takes over by it what was agreed before them', () => {
  const succeeded = {
    ...agreed,
    activities: agreed.activities.map((record) => ({ ...record, answers: {} })),
  };
  const { next, items } = confirmed(succeeded);
  expect(next.activities.find(({ id }) => id === rollout)).toMatchObject({
    answers: { product: { answer: engineers, by: ana, at } },
    inForce: { answer: engineers },
  });
  expect(items.map(({ kind }) => kind)).toEqual(['answered', 'answered', 'reviewConfirmed']);
});

test('what a side proposes instead stays proposed', () => {
  const proposing = anAgreement({
    said: { rollout: { both: engineers, product: dataScience }, experiment: { both: notNeeded } },
  });
  expect(confirmed(proposing).next.activities).toEqual(proposing.activities);
});

test.each([
  ['something else is in force by now', [{ activityId: rollout, answer: dataScience }, ...seen.slice(1)]],
  ['something came in force meanwhile', seen.slice(0, 1)],
  ['something in force was removed', [...seen, { activityId: activityId('spec'), answer: engineers }]],
  ['nothing is in force', []],
])('nothing is confirmed when %s', (_name, answers) => {
  const agreement = answers.length === 0 ? anAgreement() : agreed;
  expect(confirmAgreement(agreement, answers, byAna)).toBe('overtaken');
});

test('confirming twice on a day is confirming once', () => {
  const { next } = confirmed(agreed);
  expect(confirmed(next)).toEqual({ next, items: [] });
});

test('an objection of the other side brings back the date that stood before', () => {
  const comment = 'Not before the reorganisation.';
  const { next } = confirmed(agreed);
  const edit = objectToReview(next, { ...byBen, comment });
  expect(edit).toEqual({
    next: { ...next, review: { dueOn: '2026-06-10', objection: { ...byBen, comment } } },
    items: [{ kind: 'reviewObjected', side: 'engineering', comment }],
  });
  if (edit === 'overtaken') throw new Error('overtaken');
  expect(objectToReview(edit.next, { ...byBen, comment })).toMatchObject({ items: [] });
  expect(confirmed(edit.next).next.review).not.toHaveProperty('objection');
});

test('there is nothing to object to before the other side confirmed', () => {
  const comment = 'No';
  expect(objectToReview(agreed, { ...byBen, comment })).toBe('overtaken');
  expect(objectToReview(confirmed(agreed).next, { ...byAna, comment })).toBe('overtaken');
});

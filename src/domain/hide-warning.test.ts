import { issueId } from '../../test/builders/ids';
import { hideWarning, isHidden } from './hide-warning';
import { noChoices } from './personal-choices';

const one = { issueId: issueId('20001'), activity: 'rollout' } as const;
const other = { issueId: issueId('20002'), activity: 'rollout' } as const;

test('hides that warning of that activity of that epic, and nothing else', () => {
  const { hidden } = hideWarning(noChoices, { ...one, warning: 'unanswered' });
  expect(isHidden(hidden, { ...one, warning: 'unanswered' })).toBe(true);
  expect(isHidden(hidden, { ...one, warning: 'differs' })).toBe(false);
  expect(isHidden(hidden, { ...one, activity: 'feedback', warning: 'unanswered' })).toBe(false);
  expect(isHidden(hidden, { ...other, warning: 'unanswered' })).toBe(false);
});

test('one hidden warning per activity: the newest', () => {
  const first = hideWarning(noChoices, { ...one, warning: 'unanswered' });
  const { hidden } = hideWarning(first, { ...one, warning: 'differs' });
  expect(hidden).toEqual([{ ...one, warning: 'differs' }]);
});

test('shows it again, and leaves what else is hidden', () => {
  const two = hideWarning(hideWarning(noChoices, { ...one, warning: 'differs' }), {
    ...other,
    warning: 'left',
  });
  expect(hideWarning(two, { ...one, warning: null }).hidden).toEqual([{ ...other, warning: 'left' }]);
});

test('hiding twice is hiding once', () => {
  const once = hideWarning(noChoices, { ...one, warning: 'differs' });
  expect(hideWarning(once, { ...one, warning: 'differs' })).toBe(once);
});

test('of very many the oldest are shown again', () => {
  const many = Array.from({ length: 501 }, (_none, index) => issueId(String(30_000 + index)));
  const choices = many.reduce(
    (before, id) => hideWarning(before, { issueId: id, activity: 'rollout', warning: 'left' }),
    noChoices,
  );
  expect(choices.hidden).toHaveLength(500);
  expect(choices.hidden.map(({ issueId: id }) => id)).not.toContain(many[0]);
});

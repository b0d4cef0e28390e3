import { engineers } from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import { isAboutActivity } from './about-activity';
import type { ChangeItem } from './change';
import type { TermsChange } from './terms-change';

const rollout = activityId('rollout');
const spec = activityId('spec');
const days: TermsChange = { kind: 'resultDays', activity: 'rollout', value: 10 };

test.each<[string, ChangeItem, boolean]>([
  ['a line of the matrix', { kind: 'agreed', activityId: rollout, from: null, to: engineers }, true],
  ['work on an epic', { kind: 'workReopened', activity: 'rollout' }, true],
  ['a suggestion for an epic', { kind: 'suggestionWithdrawn', about: 'rollout' }, true],
  ['a suggestion that it ships nothing', { kind: 'suggestionWithdrawn', about: null }, false],
  ['what is proposed for it', { kind: 'termsProposed', side: 'product', change: days }, true],
  ['what is declined for it', { kind: 'proposalDeclined', side: 'product', change: days }, true],
  ['what holds for it by now', { kind: 'termsChanged', from: null, to: days }, true],
  [
    'that it is to be removed',
    { kind: 'termsProposed', side: 'product', change: { kind: 'removeActivity', activityId: rollout } },
    true,
  ],
  [
    'what the terms say of all',
    { kind: 'termsChanged', from: null, to: { kind: 'decideBy', value: 'done' } },
    false,
  ],
  ['something else', { kind: 'trackingStarted' }, false],
])('%s', (_what, item, expected) => {
  expect(isAboutActivity(item, rollout)).toBe(expected);
  expect(isAboutActivity(item, spec)).toBe(false);
});

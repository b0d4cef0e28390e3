import { ben } from '../../test/builders/answers';
import { roleId } from '../../test/builders/ids';
import type { ActivityVerdict, Gap } from './verdict';
import { actionOf, warningOf } from './warning';

const open = (gap: Gap): ActivityVerdict => ({ status: 'open', severity: 'critical', ...gap });

test.each<[Gap, string]>([
  [{ reason: 'unasked' }, 'answer'],
  [{ reason: 'differs', source: 'epic' }, 'settle'],
  [{ reason: 'differs', source: 'agreement' }, 'openMatrix'],
  [{ reason: 'waiting', for: 'product', source: 'agreement' }, 'openMatrix'],
  [{ reason: 'unanswered', source: 'agreement' }, 'openMatrix'],
  [{ reason: 'unnamed', roleId: roleId('engineers'), source: 'agreement' }, 'name'],
  [{ reason: 'unnamed', roleId: roleId('engineers'), source: 'epic' }, 'name'],
  [{ reason: 'left', accountId: ben, source: 'epic' }, 'chooseOwner'],
  [{ reason: 'left', accountId: ben, source: 'agreement' }, 'openMatrix'],
])('%o leads to %s', (gap, action) => {
  expect(warningOf(open(gap))).toEqual({ code: gap.reason, severity: 'critical', action });
});

test('while there is time there is no warning, but already the action', () => {
  const early: ActivityVerdict = { status: 'toDecide', severity: 'none', reason: 'unasked' };
  expect(warningOf(early)).toBeNull();
  expect(actionOf(early)).toBe('answer');
});

test('what needs nothing has neither', () => {
  const settled: ActivityVerdict = { status: 'notNeeded', severity: 'none', source: 'agreement' };
  expect(actionOf(settled)).toBeNull();
  expect(warningOf(settled)).toBeNull();
});

import { ben } from '../../test/builders/answers';
import { roleId } from '../../test/builders/ids';
import { actionOf } from './action';
import type { NoOwner } from './verdict';

test.each<[NoOwner, string]>([
  [{ reason: 'unasked' }, 'answer'],
  [{ reason: 'differs', source: 'epic' }, 'settle'],
  [{ reason: 'differs', source: 'agreement' }, 'openMatrix'],
  [{ reason: 'waiting', for: 'product', source: 'agreement' }, 'openMatrix'],
  [{ reason: 'unanswered', source: 'agreement' }, 'openMatrix'],
  [{ reason: 'unnamed', roleId: roleId('engineers'), source: 'agreement' }, 'name'],
  [{ reason: 'unnamed', roleId: roleId('engineers'), source: 'epic' }, 'name'],
  [{ reason: 'left', accountId: ben, source: 'epic' }, 'chooseOwner'],
  [{ reason: 'left', accountId: ben, source: 'agreement' }, 'openMatrix'],
])('%o leads to %s, in time and too late', (noOwner, action) => {
  expect(actionOf({ status: 'open', severity: 'critical', ...noOwner })).toBe(action);
  expect(actionOf({ status: 'toDecide', severity: 'none', ...noOwner })).toBe(action);
});

test('what is settled needs no action', () => {
  expect(actionOf({ status: 'notNeeded', severity: 'none', source: 'agreement' })).toBeNull();
  expect(actionOf({ status: 'notTracked', severity: 'none' })).toBeNull();
});

import { ben } from '../../test/builders/answers';
import { roleId } from '../../test/builders/ids';
import { helpAgainst, turnOf, warnedOf } from './action';
import { defaultRoles } from './default-matrix';
import type { NoOwner } from './verdict';

const engineers = { kind: 'role', roleId: roleId('engineers') } as const;
const position = { kind: 'lead', side: 'product' } as const;

test.each<[NoOwner, string, string]>([
  [{ reason: 'unasked' }, 'answer', 'here'],
  [{ reason: 'differs', source: 'epic' }, 'settle', 'here'],
  [{ reason: 'differs', source: 'agreement' }, 'settle', 'matrix'],
  [{ reason: 'waiting', for: 'product', source: 'agreement' }, 'answer', 'matrix'],
  [{ reason: 'waiting', for: 'product', source: 'epic' }, 'agree', 'here'],
  [{ reason: 'unanswered', source: 'agreement' }, 'chooseOwner', 'matrix'],
  [{ reason: 'unnamed', owner: engineers, source: 'agreement' }, 'name', 'here'],
  [{ reason: 'unnamed', owner: engineers, source: 'epic' }, 'name', 'here'],
  [{ reason: 'unnamed', owner: position, source: 'epic' }, 'name', 'matrix'],
  [{ reason: 'declined', accountId: ben, source: 'agreement' }, 'chooseOwner', 'here'],
  [{ reason: 'left', accountId: ben, source: 'epic' }, 'chooseOwner', 'here'],
  [{ reason: 'left', accountId: ben, source: 'agreement' }, 'chooseOwner', 'matrix'],
  [{ reason: 'noAccess', accountId: ben, source: 'epic' }, 'chooseOwner', 'here'],
])('%o: %s, %s, in time and too late', (noOwner, action, where) => {
  const [open, toDecide] = [
    warnedOf({ status: 'open', severity: 'critical', ...noOwner }),
    warnedOf({ status: 'toDecide', severity: 'none', ...noOwner }),
  ];
  expect(open && helpAgainst(open)).toEqual({ action, where });
  expect(toDecide).toEqual(open);
});

test('what somebody owns can warn as well', () => {
  const owned = {
    status: 'owned',
    severity: 'warning',
    accountId: ben,
    owner: position,
    source: 'agreement',
    confirmed: true,
    resultDue: null,
  } as const;
  const helpFor = (warning: Parameters<typeof warnedOf>[0]) => {
    const warned = warnedOf(warning);
    return warned && helpAgainst(warned);
  };
  expect(helpFor({ ...owned, warning: { code: 'missingResult', dueOn: '2026-05-03' } })).toEqual({
    action: 'recordResult',
    where: 'here',
  });
  const away = { code: 'away', accountId: ben, from: '2026-05-03', to: '2026-05-20' } as const;
  expect(helpFor({ ...owned, warning: away })).toEqual({ action: 'nameCover', where: 'absences' });
  expect(helpFor({ ...owned, warning: null })).toBeNull();
});

test('what is settled needs nothing', () => {
  expect(warnedOf({ status: 'notNeeded', severity: 'none', source: 'agreement' })).toBeNull();
  expect(warnedOf({ status: 'closed', severity: 'none', accountId: ben })).toBeNull();
  expect(warnedOf({ status: 'notTracked', severity: 'none' })).toBeNull();
});

test.each<[NoOwner, string | null]>([
  [{ reason: 'waiting', for: 'product', source: 'epic' }, 'product'],
  [{ reason: 'unnamed', owner: engineers, source: 'agreement' }, 'engineering'],
  [{ reason: 'unnamed', owner: position, source: 'agreement' }, null],
  [{ reason: 'unanswered', source: 'agreement' }, null],
])('%o is the turn of %s', (gap, side) => {
  expect(turnOf(gap, defaultRoles)).toBe(side);
});

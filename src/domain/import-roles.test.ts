import { anAgreement } from '../../test/builders/agreement';
import { chen, engineers } from '../../test/builders/answers';
import { roleId } from '../../test/builders/ids';
import { aLine, fresh, imported } from '../../test/builders/importing';
import { limits } from './limits';
import type { Role } from './owner';

const aRole = (rest: Partial<Role> = {}): Role => ({
  id: roleId('role-7'),
  side: 'product',
  name: 'Analysts',
  members: [],
  ...rest,
});

test('a role of that name on the other side is another role', () => {
  const here = aRole({ id: roleId('role-1'), side: 'engineering' });
  const agreement = anAgreement({ roles: [...fresh.roles, here] });
  const { next, brings, roleIds } = imported({ roles: [aRole()] }, agreement);
  expect(next.roles).toEqual([...fresh.roles, here, aRole({ id: roleId('role-2-0') })]);
  expect(brings.roles).toBe(1);
  expect(roleIds.get('role-7')).toBe('role-2-0');
});

test('its name is its name, however it is written', () => {
  const here = aRole({ id: roleId('role-1'), name: 'ANALYSTS' });
  const { next, brings, roleIds } = imported(
    { roles: [aRole({ members: [chen] })] },
    anAgreement({ roles: [here] }),
  );
  expect(next.roles).toEqual([{ ...here, members: [chen] }]);
  expect(brings.roles).toBe(0);
  expect(roleIds.get('role-7')).toBe('role-1');
});

test('a role that every agreement starts with is that role, whatever it is called there', () => {
  const builders = { id: engineers.roleId, side: 'engineering' as const, name: 'Builders', members: [chen] };
  const { next, roleIds } = imported({ roles: [builders] });
  expect(next.roles.map(({ id }) => id)).toEqual(fresh.roles.map(({ id }) => id));
  expect(next.roles[0]).toEqual({ ...fresh.roles[0], members: [chen] });
  expect(roleIds.get(engineers.roleId)).toBe(engineers.roleId);
});

test('what is offered no more there comes here no more', () => {
  const { next, items, roleIds } = imported({ roles: [aRole({ retired: true })] });
  expect(next).toEqual(anAgreement());
  expect(items).toEqual([]);
  expect([...roleIds]).toEqual([]);
});

test('one role too many is left out, with what it owns', () => {
  const roles = Array.from({ length: limits.roles - fresh.roles.length + 1 }, (_, place) =>
    aRole({ id: roleId(`role-${String(place)}`), name: `Role ${String(place)}` }),
  );
  const last = roles.at(-1) ?? aRole();
  const owner = { kind: 'role', roleId: last.id } as const;
  const { next, leftOut } = imported({ roles, activities: [aLine({ state: { answer: owner } })] });
  expect(next.roles).toHaveLength(limits.roles);
  expect(next.activities).toEqual(anAgreement().activities);
  expect(leftOut).toEqual([
    { what: last.name, why: 'tooMany' },
    { what: last.id, why: 'notHere' },
  ]);
});

import { anAgreement } from '../../test/builders/agreement';
import { ana, ben, chen, dana, engineers } from '../../test/builders/answers';
import { roleId } from '../../test/builders/ids';
import type { Agreement } from './agreement';
import { addRole, renameRole, roleOf, setRoleMembers } from './edit-roles';
import { isRoleInUse, removeRole } from './remove-role';

const analysts = { id: roleId('role-2'), side: 'product', name: 'Analysts' } as const;
const the = (agreement: Agreement, id: string) => {
  const role = roleOf(agreement, roleId(id));
  if (!role) throw new Error(`no ${id}`);
  return role;
};
const withMembers = (...members: (typeof ana)[]) => {
  const agreement = anAgreement();
  const edit = setRoleMembers(agreement, the(agreement, 'engineers'), { members, seen: [] });
  if (edit === 'overtaken') throw new Error('overtaken');
  return edit.next;
};

test('a role is added once', () => {
  const { next } = addRole(anAgreement(), analysts);
  expect(the(next, 'role-2')).toEqual({ ...analysts, members: [] });
  expect(addRole(next, { ...analysts, id: roleId('role-3'), name: 'ANALYSTS' }).items).toEqual([]);
  expect(addRole(next, { ...analysts, id: roleId('role-3'), side: 'engineering' }).items).toHaveLength(1);
});

test('one that was retired comes back with the people it had', () => {
  const { next } = addRole(anAgreement({ tracked: true }), analysts);
  const retired = removeRole(next, the(next, 'role-2'), 'product').next;
  expect(the(retired, 'role-2').retired).toBe(true);
  const back = addRole(retired, { ...analysts, id: roleId('role-9') });
  expect(the(back.next, 'role-2')).toEqual({ ...analysts, members: [] });
  expect(back.items).toEqual([{ kind: 'roleAdded', roleId: 'role-2', name: 'Analysts', side: 'product' }]);
});

test('members change against what was seen, as a set', () => {
  const agreement = withMembers(chen, dana);
  const role = the(agreement, 'engineers');
  expect(setRoleMembers(agreement, role, { members: [dana, chen], seen: [] })).toMatchObject({ items: [] });
  expect(setRoleMembers(agreement, role, { members: [ana], seen: [chen] })).toBe('overtaken');
  expect(setRoleMembers(agreement, role, { members: [ana, ben, ana], seen: [dana, chen] })).toMatchObject({
    items: [{ kind: 'roleMembersChanged', from: [chen, dana], to: [ana, ben] }],
  });
});

test('a new name touches nothing else', () => {
  const agreement = withMembers(chen);
  const { next } = renameRole(agreement, the(agreement, 'engineers'), 'Builders');
  expect(the(next, 'engineers')).toEqual({ ...the(agreement, 'engineers'), name: 'Builders' });
});

describe('a role that is in use', () => {
  const { roleId: id } = engineers;
  const [line] = anAgreement().activities;
  if (!line) throw new Error('The default matrix is empty.');
  const involved = { consulted: [], informed: [engineers], by: ana, at: '2026-06-01T08:00:00.000Z' };

  test.each<[string, Agreement]>([
    ['answered by this side', anAgreement({ said: { rollout: { product: engineers } } })],
    ['in force', anAgreement({ said: { rollout: { both: engineers } } })],
    ['suggested', anAgreement({ activities: [{ ...line, suggested: engineers }] })],
    ['informed', anAgreement({ activities: [{ ...line, involved }] })],
  ])('%s', (_name, agreement) => {
    expect(isRoleInUse(agreement, id, 'product')).toBe(true);
    expect(isRoleInUse(agreement, roleId('design'), 'product')).toBe(false);
  });
});

test('trying to remove a role tells nothing of what a hidden answer says', () => {
  const outcomes = [engineers, { kind: 'notNeeded' } as const].map((engineering) => {
    const agreement = anAgreement({ said: { rollout: { engineering } } });
    const { next, items } = removeRole(agreement, the(agreement, 'engineers'), 'product');
    return { inUse: isRoleInUse(agreement, engineers.roleId, 'product'), roles: next.roles, items };
  });
  expect(outcomes[0]).toEqual(outcomes[1]);
  expect(outcomes[0]).toMatchObject({ inUse: false, roles: [{ retired: true }, {}, {}] });
});

test('a role that an answer names which its side shows is in use', () => {
  const agreement = anAgreement({
    said: { rollout: { engineering: engineers } },
    answersShown: { engineering: { by: ben, at: '2026-06-01T08:00:00.000Z' } },
  });
  expect(isRoleInUse(agreement, engineers.roleId, 'product')).toBe(true);
});

test('it is only offered no more where epics may name it, else gone', () => {
  const removed = (agreement: Agreement) => removeRole(agreement, the(agreement, 'design'), 'product').next;
  expect(roleOf(removed(anAgreement()), roleId('design'))).toBeUndefined();
  expect(roleOf(removed(anAgreement({ tracked: true })), roleId('design'))?.retired).toBe(true);
  expect(roleOf(removed(anAgreement({ wasTracked: true })), roleId('design'))?.retired).toBe(true);
});

import { type AgreementEdit } from './agreement-edit';
import { addRole, isOwnRole, roleOf, setRoleMembers } from './edit-roles';
import type { RoleId } from './ids';
import type { ForeignAgreement, Importing, LeftOut } from './importing';
import { limits } from './limits';
import type { Role } from './owner';
import { sameName } from './same-name';

type ImportedRoles = AgreementEdit & { leftOut: LeftOut[]; roleIds: ReadonlyMap<string, RoleId> };

/** Roles are the same under one name on one side. Members come to a role that has none here. */
export function importRoles(
  edit: AgreementEdit,
  { roles }: Pick<ForeignAgreement, 'roles'>,
  importing: Importing,
): ImportedRoles {
  const leftOut: LeftOut[] = [];
  const roleIds = new Map<string, RoleId>();
  let { next } = edit;
  const items = [...edit.items];
  roles.forEach((role, place) => {
    if (role.retired) return;
    const known = next.roles.find((here) => isSame(here, role) && !here.retired);
    if (!known && next.roles.filter(({ retired }) => !retired).length >= limits.roles) {
      leftOut.push({ what: role.name ?? role.id, why: 'tooMany' });
      return;
    }
    const id = known?.id ?? (isOwnRole(role.id) ? importing.newRoleId(place) : role.id);
    if (!known) {
      const added = addRole(next, { id, side: role.side, name: role.name });
      next = added.next;
      items.push(...added.items);
    }
    const here = next.roles.find((each) => isSame(each, role) && !each.retired) ?? roleOf(next, id);
    if (!here) return;
    roleIds.set(role.id, here.id);
    const members = role.members.filter((accountId) => importing.isAvailable(accountId));
    for (const accountId of role.members) {
      if (!members.includes(accountId)) leftOut.push({ what: accountId, why: 'unknownPerson' });
    }
    if (members.length === 0) return;
    const filled = setRoleMembers(next, here, { members, seen: [] });
    if (filled === 'overtaken') {
      leftOut.push({ what: role.name ?? role.id, why: 'exists' });
      return;
    }
    next = filled.next;
    items.push(...filled.items);
  });
  return { next, items, leftOut, roleIds };
}

const isSame = (here: Role, there: Role): boolean =>
  here.side === there.side &&
  (there.name === undefined ? here.id === there.id : sameName(here.name, there.name));

import type { Agreement } from './agreement';
import { type AgreementEdit, type Overtaken, unchanged } from './agreement-edit';
import { defaultRoles } from './default-matrix';
import type { AccountId, RoleId } from './ids';
import type { Role } from './owner';
import { sameName } from './same-name';
import type { Side } from './side';

/** A role of the team's own; the others have their words in the text catalogue. */
export const isOwnRole = (roleId: string): boolean => !defaultRoles.some(({ id }) => id === roleId);

export const roleOf = ({ roles }: Pick<Agreement, 'roles'>, roleId: RoleId): Role | undefined =>
  roles.find(({ id }) => id === roleId);

/** One that was retired under that name is offered again. Without a name it has the one that it came with. */
export function addRole(
  agreement: Agreement,
  { id, side, name }: { id: RoleId; side: Side; name?: string | undefined },
): AgreementEdit {
  const known =
    roleOf(agreement, id) ??
    agreement.roles.find((role) => role.side === side && name !== undefined && sameName(role.name, name));
  if (known && !known.retired) return unchanged(agreement);
  const { retired: _retired, ...role }: Role = known ?? {
    id,
    side,
    ...(name !== undefined && { name }),
    members: [],
  };
  return {
    next: known ? withRole(agreement, role) : { ...agreement, roles: [...agreement.roles, role] },
    items: [{ kind: 'roleAdded', roleId: role.id, name: role.name ?? null, side }],
  };
}

/** `null` goes back to the name it came with. */
export function renameRole(agreement: Agreement, role: Role, to: string | null): AgreementEdit {
  const { name, ...rest } = role;
  const from = name ?? null;
  if (from === to) return unchanged(agreement);
  return {
    next: withRole(agreement, to === null ? rest : { ...rest, name: to }),
    items: [{ kind: 'roleRenamed', roleId: role.id, from, to }],
  };
}

/** Changes no answer, nothing in force and nobody already named (product.md §2 rule 4). */
export function setRoleMembers(
  agreement: Agreement,
  role: Role,
  { members, seen }: { members: readonly AccountId[]; seen: readonly AccountId[] },
): AgreementEdit | Overtaken {
  const to = [...new Set(members)];
  if (samePeople(role.members, to)) return unchanged(agreement);
  if (!samePeople(role.members, [...new Set(seen)])) return 'overtaken';
  return {
    next: withRole(agreement, { ...role, members: to }),
    items: [{ kind: 'roleMembersChanged', roleId: role.id, from: role.members, to }],
  };
}

const samePeople = (some: readonly AccountId[], others: readonly AccountId[]): boolean =>
  some.length === others.length && some.every((accountId) => others.includes(accountId));

const withRole = (agreement: Agreement, changed: Role): Agreement => ({
  ...agreement,
  roles: agreement.roles.map((role) => (role.id === changed.id ? changed : role)),
});

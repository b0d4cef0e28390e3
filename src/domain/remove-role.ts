import type { ActivityRecord, Agreement } from './agreement';
import type { AgreementEdit } from './agreement-edit';
import type { RoleId } from './ids';
import type { Answer, Role } from './owner';
import { otherSide, type Side } from './side';

/**
 * Does anything that this side may know of name the role (product.md §2 rules 1, 4)? A hidden answer of the other side's
 * does not count, so that nobody learns of it by trying.
 */
export const isRoleInUse = (agreement: Agreement, roleId: RoleId, side: Side): boolean =>
  agreement.activities.some((record) =>
    namedIn(agreement, record, side).some((answer) => isRole(answer, roleId)),
  );

/** One that epics, or hidden answers, may name is only offered no more. */
export function removeRole(agreement: Agreement, role: Role, side: Side): AgreementEdit {
  const mayBeNamed =
    agreement.tracking !== null ||
    agreement.wasTracked === true ||
    agreement.activities.some((record) => isHiddenFrom(side, agreement, record));
  return {
    next: {
      ...agreement,
      roles: mayBeNamed
        ? agreement.roles.map((other): Role => (other.id === role.id ? { ...other, retired: true } : other))
        : agreement.roles.filter(({ id }) => id !== role.id),
    },
    items: [{ kind: 'roleRemoved', roleId: role.id, name: role.name ?? null }],
  };
}

function namedIn(agreement: Agreement, record: ActivityRecord, side: Side): Answer[] {
  const { answers, inForce, suggested, involved } = record;
  const theirs = isHiddenFrom(side, agreement, record) ? undefined : answers[otherSide(side)];
  return [
    ...[answers[side], theirs, inForce].flatMap((given) => (given ? [given.answer] : [])),
    ...(suggested ? [suggested] : []),
    ...(involved ? [...involved.consulted, ...involved.informed] : []),
  ];
}

const isHiddenFrom = (
  side: Side,
  { answersShown }: Pick<Agreement, 'answersShown'>,
  { answers, inForce }: ActivityRecord,
): boolean =>
  inForce === undefined &&
  answers[side] === undefined &&
  answers[otherSide(side)] !== undefined &&
  answersShown[otherSide(side)] === undefined;

const isRole = (answer: Answer, roleId: RoleId): boolean =>
  answer.kind === 'role' && answer.roleId === roleId;

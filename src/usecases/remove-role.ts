import type { AgreementView, Input } from '../contract';
import { unchanged } from '../domain/agreement-edit';
import { roleOf } from '../domain/edit-roles';
import { isRoleInUse, removeRole as withoutRole } from '../domain/remove-role';
import { AppError } from './app-error';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';

export const removeRole = (
  ports: AgreementPorts,
  caller: Caller,
  { agreementId, roleId }: Input<'removeRole'>,
): Promise<AgreementView> =>
  changeAgreement(ports, caller, agreementId, (current, { side }) => {
    const role = roleOf(current, roleId);
    if (!role || role.retired) return unchanged(current);
    if (isRoleInUse(current, roleId, side)) throw new AppError('IN_USE', { roleId });
    return withoutRole(current, role, side);
  });

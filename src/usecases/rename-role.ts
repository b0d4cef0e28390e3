import type { AgreementView, Input } from '../contract';
import { isOwnRole, renameRole as withName, roleOf } from '../domain/edit-roles';
import { AppError } from './app-error';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';

export function renameRole(
  ports: AgreementPorts,
  caller: Caller,
  { agreementId, roleId, name }: Input<'renameRole'>,
): Promise<AgreementView> {
  if (name === null && isOwnRole(roleId)) throw new AppError('BAD_INPUT', { field: 'name' });
  return changeAgreement(ports, caller, agreementId, (current) => {
    const role = roleOf(current, roleId);
    return role ? withName(current, role, name) : 'overtaken';
  });
}

import { type AgreementView, type Input, roleIdSchema } from '../contract';
import { addRole as withRole } from '../domain/edit-roles';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';

export const addRole = (
  ports: AgreementPorts,
  caller: Caller,
  { agreementId, side, name }: Input<'addRole'>,
): Promise<AgreementView> =>
  changeAgreement(ports, caller, agreementId, (current) =>
    // A version is committed once, so no removed role's id comes back.
    withRole(current, { id: roleIdSchema.parse(`role-${String(current.version + 1)}`), side, name }),
  );

import type { AgreementView, Input } from '../contract';
import { roleOf, setRoleMembers as withMembers } from '../domain/edit-roles';
import { keepsRole } from '../domain/role-keeper';
import { AppError } from './app-error';
import { requireAvailable } from './available-person';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';

/** Whether a member sees an epic is looked at when they are named on it. */
export const setRoleMembers = (
  ports: AgreementPorts & Pick<Ports, 'people'>,
  caller: Caller,
  { agreementId, roleId, members, seen }: Input<'setRoleMembers'>,
): Promise<AgreementView> =>
  changeAgreement(
    ports,
    caller,
    agreementId,
    (current, { side }) => {
      const role = roleOf(current, roleId);
      if (!role) return 'overtaken';
      if (!keepsRole(side, role, current)) throw new AppError('FORBIDDEN', { reason: 'otherSide' });
      return withMembers(current, role, { members, seen });
    },
    {
      before: async ({ agreement }) => {
        const known = new Set(roleOf(agreement, roleId)?.members);
        const added = members.filter((accountId) => !known.has(accountId));
        requireAvailable(await ports.people.find(added), added);
      },
    },
  );

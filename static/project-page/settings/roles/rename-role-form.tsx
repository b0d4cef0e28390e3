import type { AgreementId } from '../../../../src/domain/ids';
import type { Role } from '../../../../src/domain/owner';
import { invoke } from '../../../shared/bridge/operation';
import { findName } from '../../../shared/texts/text';
import { RenameForm } from '../../frame/rename-form';

type RenameRoleFormProps = { agreementId: AgreementId; role: Role; name: string; onDone: () => void };

export const RenameRoleForm = ({ agreementId, role, name, onDone }: RenameRoleFormProps) => (
  <RenameForm
    before={name}
    original={findName('role', role.id)}
    send={(next) => invoke('renameRole', { agreementId, roleId: role.id, name: next })}
    onDone={onDone}
  />
);

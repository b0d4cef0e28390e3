import { useState, type FormEvent } from 'react';
import type { AgreementId } from '../../../../src/domain/ids';
import type { Role } from '../../../../src/domain/owner';
import { invoke } from '../../../shared/bridge/operation';
import { findName, t } from '../../../shared/texts/text';
import { FormFoot } from '../../../shared/ui/form-foot';
import { useCommand } from '../../frame/use-command';

type RenameRoleFormProps = { agreementId: AgreementId; role: Role; name: string; onDone: () => void };

/** An empty name goes back to the one it came with. */
export function RenameRoleForm({ agreementId, role, name, onDone }: RenameRoleFormProps) {
  const [typed, setTyped] = useState(name);
  const original = findName('role', role.id);
  const next = typed.trim();
  const { mutate, isPending, error } = useCommand(
    () =>
      invoke('renameRole', {
        agreementId,
        roleId: role.id,
        name: next === '' || next === original ? null : next,
      }),
    onDone,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(undefined);
  };
  return (
    <form className="form" onSubmit={submit}>
      <label className="field">
        <span className="field__label">{t('form.name')}</span>
        <input
          className="input"
          maxLength={200}
          required={original === undefined}
          placeholder={original ?? ''}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
      </label>
      <FormFoot
        submit={t('form.save')}
        failure={error}
        isDisabled={next === name || (next === '' && original === undefined)}
        isSending={isPending}
        onCancel={onDone}
      />
    </form>
  );
}

import { useState, type FormEvent } from 'react';
import { sides, type Side } from '../../../../src/domain/side';
import { invoke } from '../../../shared/bridge/operation';
import { t } from '../../../shared/texts/text';
import { FormFoot } from '../../../shared/ui/form-foot';
import { OptionList } from '../../../shared/ui/option-list';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';

export function AddRoleForm({ view, onDone }: { view: ProjectAgreement; onDone: () => void }) {
  const [name, setName] = useState('');
  const [side, setSide] = useState<Side>(view.viewer.side ?? 'engineering');
  const { mutate, isPending, error } = useCommand(
    () => invoke('addRole', { agreementId: view.agreement.id, side, name: name.trim() }),
    onDone,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(undefined);
  };
  return (
    <form className="form form--boxed" onSubmit={submit}>
      <label className="field">
        <span className="field__label">{t('form.name')}</span>
        <input
          className="input"
          maxLength={200}
          required
          value={name}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
        />
      </label>
      <OptionList
        legend={t('roles.side')}
        options={sides.map((each) => ({
          value: each,
          label: t('settings.namedBy', { lead: t(`leadWithin.${each}`) }),
        }))}
        value={side}
        onChange={setSide}
      />
      <FormFoot
        submit={t('form.add')}
        failure={error}
        isDisabled={name.trim() === ''}
        isSending={isPending}
        onCancel={onDone}
      />
    </form>
  );
}

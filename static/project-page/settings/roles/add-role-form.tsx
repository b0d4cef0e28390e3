import { useState } from 'react';
import { sides, type Side } from '../../../../src/domain/side';
import { invoke } from '../../../shared/bridge/operation';
import { t } from '../../../shared/texts/text';
import { CommandForm } from '../../../shared/ui/command-form';
import { OptionList } from '../../../shared/ui/option-list';
import { NameField } from '../../frame/name-field';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';

export function AddRoleForm({ view, onDone }: { view: ProjectAgreement; onDone: () => void }) {
  const [name, setName] = useState('');
  const [side, setSide] = useState<Side>(view.viewer.side ?? 'engineering');
  const add = useCommand(
    (role: { side: Side; name: string }) => invoke('addRole', { agreementId: view.agreement.id, ...role }),
    onDone,
  );
  const given = name.trim();
  return (
    <CommandForm
      isBoxed
      command={add}
      given={{ side, name: given }}
      isReady={given !== ''}
      submit={t('form.add')}
      onCancel={onDone}
    >
      <NameField value={name} onChange={setName} />
      <OptionList
        legend={t('roles.side')}
        options={sides.map((each) => ({
          value: each,
          label: t('settings.namedBy', { lead: t(`leadWithin.${each}`) }),
        }))}
        value={side}
        onChange={setSide}
      />
    </CommandForm>
  );
}

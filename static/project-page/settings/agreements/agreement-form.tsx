import { useState } from 'react';
import type { EpicFilter } from '../../../../src/domain/epic-filter';
import type { AgreementId, ProjectId } from '../../../../src/domain/ids';
import { invoke } from '../../../shared/bridge/operation';
import { t } from '../../../shared/texts/text';
import { CommandForm } from '../../../shared/ui/command-form';
import { NameField } from '../../frame/name-field';
import { useCommand } from '../../frame/use-command';
import { isEmpty } from '../../terms/is-empty';
import { ScopeFields } from '../../terms/scope-fields';

type Scoped = { name: string; scope: EpicFilter };

type AgreementFormProps = {
  projectId: ProjectId;
  /** The one that is changed; without it a new one is added. */
  standing?: Scoped & { id: AgreementId };
  onDone: () => void;
};

const nothing: EpicFilter = { labels: [], componentIds: [], typeIds: [] };

export function AgreementForm({ projectId, standing, onDone }: AgreementFormProps) {
  const [name, setName] = useState(standing?.name ?? '');
  const [scope, setScope] = useState(standing?.scope ?? nothing);
  const save = useCommand(
    (given: Scoped) =>
      standing
        ? invoke('changeAgreement', { agreementId: standing.id, ...given })
        : invoke('addAgreement', { projectId, ...given }),
    onDone,
  );
  const given = { name: name.trim(), scope };
  return (
    <CommandForm
      isBoxed
      command={save}
      given={given}
      isReady={given.name !== '' && !isEmpty(scope)}
      submit={t(standing ? 'form.save' : 'form.add')}
      onCancel={onDone}
    >
      <NameField placeholder={t('agreements.namePlaceholder')} value={name} onChange={setName} />
      <p className="field__hint">{t('agreements.scopeHint')}</p>
      {!standing && <p className="field__hint">{t('agreements.splitHint')}</p>}
      <ScopeFields projectId={projectId} value={scope} onChange={setScope} />
    </CommandForm>
  );
}

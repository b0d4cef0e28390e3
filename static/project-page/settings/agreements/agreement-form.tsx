import { useState } from 'react';
import type { EpicFilter } from '../../../../src/domain/epic-filter';
import type { AgreementId, ProjectId } from '../../../../src/domain/ids';
import { isSameListing, type Listing } from '../../../../src/domain/list-agreements';
import { invoke } from '../../../shared/bridge/operation';
import { t } from '../../../shared/texts/text';
import { CommandForm } from '../../../shared/ui/command-form';
import { Overtaken } from '../../../shared/ui/overtaken';
import { NameField } from '../../frame/name-field';
import { useCommand } from '../../frame/use-command';
import { isEmpty } from '../../terms/is-empty';
import { ScopeFields } from '../../terms/scope-fields';

type AgreementFormProps = {
  projectId: ProjectId;
  /** The one that is changed, as it stands now; without it a new one is added. */
  standing?: Listing & { id: AgreementId };
  /** `standing` in words. */
  about?: string;
  onDone: () => void;
};

const nothing: EpicFilter = { labels: [], componentIds: [], typeIds: [] };

export function AgreementForm({ projectId, standing, about, onDone }: AgreementFormProps) {
  const [name, setName] = useState(standing?.name ?? '');
  const [scope, setScope] = useState(standing?.scope ?? nothing);
  const [before] = useState(standing);
  const save = useCommand(
    (given: Listing) =>
      standing
        ? invoke('changeAgreement', {
            agreementId: standing.id,
            ...given,
            seen: { name: standing.name, scope: standing.scope },
          })
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
      {before && standing && !isSameListing(before, standing) && <Overtaken>{about}</Overtaken>}
    </CommandForm>
  );
}

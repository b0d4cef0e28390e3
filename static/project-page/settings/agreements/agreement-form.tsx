import { useState, type FormEvent } from 'react';
import type { EpicFilter } from '../../../../src/domain/epic-filter';
import type { AgreementId, ProjectId } from '../../../../src/domain/ids';
import { invoke } from '../../../shared/bridge/operation';
import { t } from '../../../shared/texts/text';
import { FormFoot } from '../../../shared/ui/form-foot';
import { useCommand } from '../../frame/use-command';
import { FilterFields } from '../../terms/filter-fields';
import { isEmpty } from '../../terms/is-empty';

type AgreementFormProps = {
  projectId: ProjectId;
  /** The one that is changed; without it a new one is added. */
  standing?: { id: AgreementId; name: string; scope: EpicFilter };
  onDone: () => void;
};

const nothing: EpicFilter = { labels: [], componentIds: [], typeIds: [] };

export function AgreementForm({ projectId, standing, onDone }: AgreementFormProps) {
  const [name, setName] = useState(standing?.name ?? '');
  const [scope, setScope] = useState(standing?.scope ?? nothing);
  const { mutate, isPending, error } = useCommand(
    () =>
      standing
        ? invoke('changeAgreement', { agreementId: standing.id, name: name.trim(), scope })
        : invoke('addAgreement', { projectId, name: name.trim(), scope }),
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
          placeholder={t('agreements.namePlaceholder')}
          value={name}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
          }}
        />
      </label>
      <p className="field__hint">{t('agreements.scopeHint')}</p>
      {!standing && <p className="field__hint">{t('agreements.splitHint')}</p>}
      <FilterFields projectId={projectId} value={scope} onChange={setScope} />
      <FormFoot
        submit={t(standing ? 'form.save' : 'form.add')}
        failure={error}
        isDisabled={name.trim() === '' || isEmpty(scope)}
        isSending={isPending}
        onCancel={onDone}
      />
    </form>
  );
}

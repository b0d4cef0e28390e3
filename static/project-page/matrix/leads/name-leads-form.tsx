import Button from '@atlaskit/button/new';
import { useId, useState, type FormEvent } from 'react';
import type { ProjectId } from '../../../../src/domain/ids';
import type { Side } from '../../../../src/domain/side';
import { PersonPicker } from '../../../shared/people/person-picker';
import type { Person } from '../../../shared/people/person';
import { errorText } from '../../../shared/texts/error-text';
import { t } from '../../../shared/texts/text';
import { useNameLeads } from './use-name-leads';
import './name-leads.css';

type NameLeadsFormProps = {
  projectId: ProjectId;
  /** The people who are named already. */
  named?: Record<Side, Person | null>;
  onDone?: () => void;
};

const nobody: Record<Side, Person | null> = { product: null, engineering: null };

export function NameLeadsForm({ projectId, named = nobody, onDone }: NameLeadsFormProps) {
  const [leads, setLeads] = useState(named);
  const { mutate, isPending, error } = useNameLeads(projectId);
  const inputId = useId();
  const { product, engineering } = leads;
  const same = product !== null && product.accountId === engineering?.accountId;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!product || !engineering) return;
    mutate(
      { product: product.accountId, engineering: engineering.accountId },
      { onSuccess: () => onDone?.() },
    );
  };
  const picker = (side: Side) => (
    <PersonPicker
      label={t(`lead.${side}`)}
      inputId={`${inputId}-${side}`}
      projectId={projectId}
      value={leads[side]}
      onChange={(person) => {
        setLeads({ ...leads, [side]: person });
      }}
    />
  );
  return (
    <form className="name-leads" onSubmit={submit}>
      {picker('product')}
      {picker('engineering')}
      <p className="name-leads__hint">{t('noLeads.hint')}</p>
      {(same || error) && (
        <p className="name-leads__failure" role="alert">
          {same ? t('errors.SAME_PERSON') : errorText(error)}
        </p>
      )}
      <div>
        <Button
          type="submit"
          appearance="primary"
          isDisabled={!product || !engineering || same}
          isLoading={isPending}
        >
          {t(onDone ? 'settings.saveLeads' : 'noLeads.submit')}
        </Button>
      </div>
    </form>
  );
}

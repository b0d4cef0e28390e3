import { useId, useState } from 'react';
import type { AccountId, AgreementId, ProjectId } from '../../../../src/domain/ids';
import type { Leads } from '../../../../src/domain/leads';
import type { Side } from '../../../../src/domain/side';
import { invoke } from '../../../shared/bridge/operation';
import { PersonPicker } from '../../../shared/people/person-picker';
import type { Person } from '../../../shared/people/person';
import { t } from '../../../shared/texts/text';
import { CommandForm } from '../../../shared/ui/command-form';
import { useCommand } from '../../frame/use-command';

type NameLeadsFormProps = {
  agreementId: AgreementId;
  projectId: ProjectId;
  /** The people who are named already. */
  named?: Record<Side, Person | null>;
  onDone?: () => void;
};

const nobody: Record<Side, Person | null> = { product: null, engineering: null };
const accountOf = (person: Person | null): AccountId | null => person?.accountId ?? null;

export function NameLeadsForm({ agreementId, projectId, named = nobody, onDone }: NameLeadsFormProps) {
  const [leads, setLeads] = useState(named);
  const save = useCommand((given: Leads) => invoke('nameLeads', { agreementId, ...given }), onDone);
  const inputId = useId();
  const next: Leads = { product: accountOf(leads.product), engineering: accountOf(leads.engineering) };
  const same = next.product !== null && next.product === next.engineering;
  const isNew = named.product === null && named.engineering === null;
  const isIncomplete = isNew && (next.product === null || next.engineering === null);

  const picker = (side: Side) => (
    <PersonPicker
      label={t(`lead.${side}`)}
      inputId={`${inputId}-${side}`}
      projectId={projectId}
      value={leads[side]}
      isClearable={!isNew}
      onChange={(person) => {
        setLeads({ ...leads, [side]: person });
      }}
    />
  );
  return (
    <CommandForm
      command={save}
      given={next}
      isReady={!isIncomplete}
      submit={t(isNew ? 'noLeads.submit' : 'form.save')}
      problem={same ? t('errors.SAME_PERSON') : undefined}
      onCancel={onDone}
    >
      {picker('product')}
      {picker('engineering')}
      <p className="field__hint">{t(isNew ? 'noLeads.hint' : 'settings.leadsHint')}</p>
    </CommandForm>
  );
}

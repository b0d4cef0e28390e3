import { useId, useState } from 'react';
import type { AgreementId, ProjectId } from '../../../../src/domain/ids';
import type { Leads } from '../../../../src/domain/leads';
import { type Side, sides } from '../../../../src/domain/side';
import { invoke } from '../../../shared/bridge/operation';
import { PersonPicker } from '../../../shared/people/person-picker';
import type { Person } from '../../../shared/people/person';
import { t } from '../../../shared/texts/text';
import { CommandForm } from '../../../shared/ui/command-form';
import { Overtaken } from '../../../shared/ui/overtaken';
import { useCommand } from '../../frame/use-command';

type NameLeadsFormProps = {
  agreementId: AgreementId;
  projectId: ProjectId;
  /** The people who are named already. */
  named?: Record<Side, Person | null>;
  onDone?: () => void;
};

const nobody: Record<Side, Person | null> = { product: null, engineering: null };
const accountsOf = ({ product, engineering }: Record<Side, Person | null>): Leads => ({
  product: product?.accountId ?? null,
  engineering: engineering?.accountId ?? null,
});

export function NameLeadsForm({ agreementId, projectId, named = nobody, onDone }: NameLeadsFormProps) {
  const [leads, setLeads] = useState(named);
  const [before] = useState(named);
  const seen = accountsOf(named);
  const save = useCommand((given: Leads) => invoke('nameLeads', { agreementId, ...given, seen }), onDone);
  const inputId = useId();
  const next = accountsOf(leads);
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
      {sides.some((side) => before[side]?.accountId !== named[side]?.accountId) && (
        <Overtaken>
          {sides.map((side) => (
            <div key={side}>
              {t(`lead.${side}`)}: {named[side]?.name ?? t('leads.vacant')}
            </div>
          ))}
        </Overtaken>
      )}
      <p className="field__hint">{t(isNew ? 'noLeads.hint' : 'settings.leadsHint')}</p>
    </CommandForm>
  );
}

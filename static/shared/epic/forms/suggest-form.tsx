import { leadsOf } from '../../../../src/domain/leads';
import { nameText } from '../../owners/owner-text';
import { listText } from '../../texts/list-text';
import { t } from '../../texts/text';
import { EpicForm } from './epic-form';
import type { FormProps } from './form-props';
import { OwnerChoices, useOwnerChoice } from './owner-choices';

/** Who may edit the epic suggests; it has no effect before a lead takes it. */
export function SuggestForm({ epic, activity, busy, onSave, onCancel }: FormProps) {
  const state = useOwnerChoice(epic);
  const { answer } = state;
  const leads = leadsOf(epic.terms.leads).map((lead) => nameText(lead, epic.owners));
  return (
    <EpicForm
      action={t('epic.form.suggest')}
      ready={answer !== undefined}
      busy={busy}
      onSubmit={() => {
        if (answer) onSave({ kind: 'suggest', answer });
      }}
      onCancel={onCancel}
    >
      <OwnerChoices legend={t(`epic.suggest.legend.${activity}`)} epic={epic} state={state} />
      <p className="epic-form__hint">{t('epic.suggest.hint', { leads: listText(leads) })}</p>
    </EpicForm>
  );
}

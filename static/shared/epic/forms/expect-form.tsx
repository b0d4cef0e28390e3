import { useState } from 'react';
import { t } from '../../texts/text';
import { DayField } from './day-field';
import { EpicForm } from './epic-form';
import type { FormProps } from './form-props';

/** When the owner expects the result; then it counts instead of the days after Done. */
export function ExpectForm({ epic, activity, busy, locked, onSave, onCancel }: FormProps) {
  const seen = epic.decisions[activity]?.expected?.on ?? null;
  const [day, setDay] = useState(seen ?? '');
  const on = day === '' ? null : day;
  const days = epic.terms.settings.resultDays[activity];
  return (
    <EpicForm
      action={t('epic.form.save')}
      ready={on !== seen && (on === null || on >= epic.today)}
      busy={busy}
      locked={locked}
      onSubmit={() => {
        onSave({ kind: 'expect', on, seen });
      }}
      onCancel={onCancel}
    >
      <DayField
        label={t(`epic.expect.label.${activity}`)}
        value={day}
        min={epic.today}
        hint={t('epic.expect.hint', { days })}
        onChange={setDay}
      />
    </EpicForm>
  );
}

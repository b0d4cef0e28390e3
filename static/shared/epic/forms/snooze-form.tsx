import { useState } from 'react';
import { addDays } from '../../../../src/domain/calendar';
import { longestSnoozeDays } from '../../../../src/domain/snooze-warning';
import { t } from '../../texts/text';
import { DayField } from './day-field';
import { EpicForm } from './epic-form';
import type { FormProps } from './form-props';
import { SentenceField } from './sentence-field';

const usualDays = 14;

/** Hides the warning from everybody for a while, with a reason; it still counts (product.md §5). */
export function SnoozeForm({ epic, busy, locked, onSave, onCancel }: FormProps) {
  const [until, setUntil] = useState(addDays(epic.today, usualDays));
  const [reason, setReason] = useState('');
  const last = addDays(epic.today, longestSnoozeDays);
  const fits = until > epic.today && until <= last;
  return (
    <EpicForm
      action={t('epic.form.snooze')}
      ready={fits && reason.trim() !== ''}
      busy={busy}
      locked={locked}
      onSubmit={() => {
        onSave({ kind: 'snooze', snooze: { until, reason: reason.trim() } });
      }}
      onCancel={onCancel}
    >
      <DayField
        label={t('epic.snooze.until')}
        value={until}
        min={addDays(epic.today, 1)}
        max={last}
        hint={t('epic.snooze.most')}
        onChange={setUntil}
      />
      <SentenceField
        label={t('epic.snooze.reason')}
        value={reason}
        hint={t('epic.snooze.hint')}
        onChange={setReason}
      />
    </EpicForm>
  );
}

import { useState } from 'react';
import { t } from '../../texts/text';
import { EpicForm } from './epic-form';
import type { FormProps } from './form-props';
import { SentenceField } from './sentence-field';

/** Ends the work without a result, for a reason. */
export function CloseForm({ activity, busy, locked, onSave, onCancel }: FormProps) {
  const [reason, setReason] = useState('');
  return (
    <EpicForm
      action={t('epic.form.close')}
      ready={reason.trim() !== ''}
      busy={busy}
      locked={locked}
      onSubmit={() => {
        onSave({ kind: 'closeWithout', reason: reason.trim() });
      }}
      onCancel={onCancel}
    >
      <SentenceField
        label={t(`epic.close.label.${activity}`)}
        value={reason}
        hint={t('epic.close.hint')}
        onChange={setReason}
      />
    </EpicForm>
  );
}

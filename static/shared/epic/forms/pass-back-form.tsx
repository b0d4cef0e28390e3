import { useState } from 'react';
import { t } from '../../texts/text';
import { EpicForm } from './epic-form';
import type { FormProps } from './form-props';
import { SentenceField } from './sentence-field';

/** The named owner passes it back; why is theirs to say. */
export function PassBackForm({ activity, busy, locked, onSave, onCancel }: FormProps) {
  const [comment, setComment] = useState('');
  const words = comment.trim();
  return (
    <EpicForm
      action={t('epic.form.passBack')}
      ready
      busy={busy}
      locked={locked}
      onSubmit={() => {
        onSave({ kind: 'respond', accept: false, ...(words && { comment: words }) });
      }}
      onCancel={onCancel}
    >
      <SentenceField
        label={t(`epic.passBack.label.${activity}`)}
        value={comment}
        hint={t('epic.passBack.hint')}
        onChange={setComment}
      />
    </EpicForm>
  );
}

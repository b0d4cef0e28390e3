import { useState } from 'react';
import { t } from '../../texts/text';
import { EpicForm } from '../forms/epic-form';
import { SentenceField } from '../forms/sentence-field';
import '../forms/epic-form.css';

type LetPassFormProps = { busy: boolean; onSave: (reason: string) => void; onCancel: () => void };

/** Asks for the reason, and says what it does and what it leaves as it is. */
export function LetPassForm({ busy, onSave, onCancel }: LetPassFormProps) {
  const [reason, setReason] = useState('');
  return (
    <EpicForm
      action={t('epic.letPass.save')}
      ready={reason.trim() !== ''}
      busy={busy}
      locked={undefined}
      onSubmit={() => {
        onSave(reason.trim());
      }}
      onCancel={onCancel}
    >
      <SentenceField
        label={t('epic.letPass.reason')}
        value={reason}
        hint={t('epic.letPass.hint')}
        onChange={setReason}
      />
    </EpicForm>
  );
}

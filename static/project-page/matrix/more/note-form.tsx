import { useState, type FormEvent } from 'react';
import type { ActivityView, AgreementView } from '../../../../src/contract';
import { invoke } from '../../../shared/bridge/operation';
import { nameText, type OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import { FormFoot } from '../../../shared/ui/form-foot';
import { useCommand } from '../../frame/use-command';

type NoteFormProps = {
  agreement: AgreementView;
  activity: ActivityView;
  context: OwnerContext;
  onDone: () => void;
};

const longest = 2000;

/** What was typed stays when somebody else was faster: what stands now is shown beside it. */
export function NoteForm({ agreement, activity: { id, note }, context, onDone }: NoteFormProps) {
  const [text, setText] = useState(note?.text ?? '');
  const [openedAt] = useState(note?.at ?? null);
  const seenAt = note?.at ?? null;
  const { mutate, isPending, error } = useCommand(
    () => invoke('setNote', { agreementId: agreement.id, activityId: id, text: text.trim() || null, seenAt }),
    onDone,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(undefined);
  };
  return (
    <form className="form" onSubmit={submit}>
      <label className="field">
        <span className="visually-hidden">{t('note.title')}</span>
        <textarea
          className="textarea"
          maxLength={longest}
          placeholder={t('note.placeholder')}
          value={text}
          onChange={({ currentTarget }) => {
            setText(currentTarget.value);
          }}
        />
      </label>
      {seenAt !== openedAt && (
        <p className="form__overtaken" role="status">
          {note
            ? t('note.overtaken', { name: nameText(note.by, context), text: note.text })
            : t('note.overtakenRemoved')}
        </p>
      )}
      <FormFoot
        submit={t('form.save')}
        failure={error}
        isDisabled={text.trim() === (note?.text ?? '')}
        isSending={isPending}
        onCancel={onDone}
      />
    </form>
  );
}

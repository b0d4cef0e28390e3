import { useState } from 'react';
import type { ActivityView, AgreementView, Input } from '../../../../src/contract';
import { invoke } from '../../../shared/bridge/operation';
import { nameText, type OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import { CommandForm } from '../../../shared/ui/command-form';
import { activityName } from '../../activity-name';
import { useCommand } from '../../frame/use-command';
import { useUndo } from '../undo/undo-provider';

type NoteFormProps = {
  agreement: AgreementView;
  activity: ActivityView;
  context: OwnerContext;
  onDone: () => void;
};

const longest = 2000;

/** What was typed stays when somebody else was faster: what stands now is shown beside it. */
export function NoteForm({ agreement, activity, context, onDone }: NoteFormProps) {
  const { id, note } = activity;
  const [text, setText] = useState(note?.text ?? '');
  const [openedAt] = useState(note?.at ?? null);
  const seenAt = note?.at ?? null;
  const { tell } = useUndo();
  const send = (given: Pick<Input<'setNote'>, 'text' | 'seenAt'>) =>
    invoke('setNote', { agreementId: agreement.id, activityId: id, ...given });
  const save = useCommand(send, (after) => {
    const changedAt = after.activities.find((line) => line.id === id)?.note?.at ?? null;
    tell({
      text: t('undo.noteSaved', { activity: activityName(activity) }),
      back: {
        send: () => send({ text: note?.text ?? null, seenAt: changedAt }),
        told: () => t('undo.noteBack', { activity: activityName(activity) }),
      },
    });
    onDone();
  });
  return (
    <CommandForm
      command={save}
      given={{ text: text.trim() || null, seenAt }}
      isReady={text.trim() !== (note?.text ?? '')}
      submit={t('form.save')}
      onCancel={onDone}
    >
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
    </CommandForm>
  );
}

import { useState, type FormEvent } from 'react';
import type { AgreementId } from '../../../../src/domain/ids';
import { invoke } from '../../../shared/bridge/operation';
import { t } from '../../../shared/texts/text';
import { FormFoot } from '../../../shared/ui/form-foot';
import { useCommand } from '../../frame/use-command';

/** Says what the two should talk about before everything is confirmed. */
export function ObjectForm({ agreementId, onDone }: { agreementId: AgreementId; onDone: () => void }) {
  const [comment, setComment] = useState('');
  const { mutate, isPending, error } = useCommand(
    () => invoke('objectToReview', { agreementId, comment: comment.trim() }),
    onDone,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(undefined);
  };
  return (
    <form className="form form--boxed" onSubmit={submit}>
      <label className="field">
        <span className="field__label">{t('review.why')}</span>
        <input
          className="input"
          maxLength={500}
          value={comment}
          onChange={({ currentTarget }) => {
            setComment(currentTarget.value);
          }}
        />
      </label>
      <FormFoot
        submit={t('review.send')}
        failure={error}
        isDisabled={comment.trim() === ''}
        isSending={isPending}
        onCancel={onDone}
      />
    </form>
  );
}

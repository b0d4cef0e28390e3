import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { AgreementView } from '../../../../src/contract';
import type { Answer } from '../../../../src/domain/owner';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import { AnswerChoices } from './answer-choices';
import { useCancelOnEscape } from './use-cancel-on-escape';
import './answer-editor.css';

export type EditedAnswer = { answer: Answer; comment?: string };

type AnswerEditorProps = {
  title: string;
  agreement: AgreementView;
  context: OwnerContext;
  /** Chosen when it opens. */
  initial: Answer | null;
  /** The answer stands: only a sentence is asked for, without which there would be nothing to send. */
  onlyWhy: boolean;
  isSending: boolean;
  onSend: (edited: EditedAnswer) => void;
  onCancel: () => void;
};

/** Chooses an owner, says why in a sentence if wanted, sends. Takes the focus when it opens. */
export function AnswerEditor({
  title,
  agreement,
  context,
  initial,
  onlyWhy,
  isSending,
  onSend,
  onCancel,
}: AnswerEditorProps) {
  const [answer, setAnswer] = useState(initial);
  const [comment, setComment] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const commentId = useId();
  useEffect(() => {
    const firstField =
      form.current?.querySelector<HTMLElement>('input:checked') ?? form.current?.querySelector('input');
    firstField?.focus();
  }, []);
  useCancelOnEscape(form, onCancel);

  const sentence = comment.trim();
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (answer) onSend({ answer, ...(sentence && { comment: sentence }) });
  };
  return (
    <form className="answer-editor" ref={form} onSubmit={send}>
      <fieldset className="answer-editor__fields">
        <legend className="answer-editor__title">{title}</legend>
        {!onlyWhy && (
          <AnswerChoices agreement={agreement} context={context} value={answer} onChange={setAnswer} />
        )}
        <label className="answer-editor__label" htmlFor={commentId}>
          {t(onlyWhy ? 'editor.sentence' : 'editor.comment')}
        </label>
        <Textfield
          id={commentId}
          value={comment}
          maxLength={500}
          onChange={(event) => {
            setComment(event.currentTarget.value);
          }}
        />
      </fieldset>
      <div className="answer-editor__buttons">
        <Button
          type="submit"
          appearance="primary"
          isDisabled={!answer || (onlyWhy && !sentence)}
          isLoading={isSending}
        >
          {t('editor.send')}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {t('editor.cancel')}
        </Button>
      </div>
    </form>
  );
}

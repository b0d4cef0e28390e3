import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { AgreementView } from '../../../../src/contract';
import type { Answer } from '../../../../src/domain/owner';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import { AnswerChoices } from './answer-choices';
import './answer-editor.css';

export type EditedAnswer = { answer: Answer; comment?: string };

type AnswerEditorProps = {
  title: string;
  agreement: AgreementView;
  context: OwnerContext;
  /** Stands already, so that only a sentence is asked for. */
  fixed?: Answer | undefined;
  isSending: boolean;
  onSend: (edited: EditedAnswer) => void;
  onCancel: () => void;
};

/** Chooses an owner, says why in a sentence if wanted, sends. Takes the focus when it opens. */
export function AnswerEditor({
  title,
  agreement,
  context,
  fixed,
  isSending,
  onSend,
  onCancel,
}: AnswerEditorProps) {
  const [answer, setAnswer] = useState<Answer | null>(fixed ?? null);
  const [comment, setComment] = useState('');
  const form = useRef<HTMLFormElement>(null);
  const commentId = useId();
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const send = (event: FormEvent) => {
    event.preventDefault();
    const sentence = comment.trim();
    if (answer) onSend({ answer, ...(sentence && { comment: sentence }) });
  };
  return (
    <form className="answer-editor" ref={form} onSubmit={send}>
      <fieldset className="answer-editor__fields">
        <legend className="answer-editor__title">{title}</legend>
        {!fixed && (
          <AnswerChoices agreement={agreement} context={context} value={answer} onChange={setAnswer} />
        )}
        <label className="answer-editor__label" htmlFor={commentId}>
          {t('editor.comment')}
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
        <Button type="submit" appearance="primary" isDisabled={!answer} isLoading={isSending}>
          {t('editor.send')}
        </Button>
        <Button appearance="subtle" onClick={onCancel}>
          {t('editor.cancel')}
        </Button>
      </div>
    </form>
  );
}

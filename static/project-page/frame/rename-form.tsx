import { useState, type FormEvent } from 'react';
import type { AgreementView, Result } from '../../../src/contract';
import { t } from '../../shared/texts/text';
import { FormFoot } from '../../shared/ui/form-foot';
import { useCommand } from './use-command';

type RenameFormProps = {
  before: string;
  /** The name it came with; the team's own has none. */
  original: string | undefined;
  send: (name: string | null) => Promise<Result<AgreementView>>;
  onDone: () => void;
};

/** An empty name goes back to the one it came with. */
export function RenameForm({ before, original, send, onDone }: RenameFormProps) {
  const [typed, setTyped] = useState(before);
  const next = typed.trim();
  const { mutate, isPending, error } = useCommand(
    () => send(next === '' || next === original ? null : next),
    onDone,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    mutate(undefined);
  };
  return (
    <form className="form" onSubmit={submit}>
      <label className="field">
        <span className="field__label">{t('form.name')}</span>
        <input
          className="input"
          maxLength={200}
          required={original === undefined}
          placeholder={original ?? ''}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
          }}
        />
      </label>
      <FormFoot
        submit={t('form.save')}
        failure={error}
        isDisabled={next === before || (next === '' && original === undefined)}
        isSending={isPending}
        onCancel={onDone}
      />
    </form>
  );
}

import Button from '@atlaskit/button/new';
import { useEffect, useRef, type ReactNode } from 'react';
import { errorText } from '../texts/error-text';
import { t } from '../texts/text';
import './form.css';

type CommandFormProps<Given> = {
  command: { mutate: (given: Given) => void; isPending: boolean; error: Error | null };
  /** What was entered, as it would be sent. */
  given: Given;
  isReady: boolean;
  /** The words on the button. */
  submit: string;
  /** What is wrong with what was entered. */
  problem?: string | undefined;
  /** What sending would do, where that is not plain. */
  effect?: string | undefined;
  isBoxed?: boolean;
  onCancel?: (() => void) | undefined;
  children: ReactNode;
};

/** Fields that end in one command: what went wrong, what sending does, and the buttons. */
export function CommandForm<Given>({
  command: { mutate, isPending, error },
  given,
  isReady,
  submit,
  problem,
  effect,
  isBoxed = false,
  onCancel,
  children,
}: CommandFormProps<Given>) {
  const form = useRef<HTMLFormElement>(null);
  const wasOpened = onCancel !== undefined;
  useEffect(() => {
    // The button that opened it is gone.
    if (!wasOpened) return;
    const { current } = form;
    const field =
      current?.querySelector<HTMLElement>('input:checked') ??
      current?.querySelector<HTMLElement>('input, textarea, select');
    field?.focus();
  }, [wasOpened]);
  const failure = problem ?? (error && errorText(error));
  return (
    <form
      ref={form}
      className={isBoxed ? 'form form--boxed' : 'form'}
      onSubmit={(event) => {
        event.preventDefault();
        mutate(given);
      }}
    >
      {children}
      {failure && (
        <p className="form__failure" role="alert">
          {failure}
        </p>
      )}
      {effect && <p className="form__effect">{effect}</p>}
      <div className="form__foot">
        <Button
          type="submit"
          appearance="primary"
          isDisabled={!isReady || problem !== undefined}
          isLoading={isPending}
        >
          {submit}
        </Button>
        {onCancel && (
          <Button appearance="subtle" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

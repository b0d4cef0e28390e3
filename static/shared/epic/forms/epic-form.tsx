import type { ReactNode } from 'react';
import { t } from '../../texts/text';
import { PlainButton } from '../../ui/plain-button';

type EpicFormProps = {
  children: ReactNode;
  /** What the button says. */
  action: string;
  /** Not before the form is complete. */
  ready: boolean;
  busy: boolean;
  locked: string | undefined;
  onSubmit: () => void;
  onCancel: () => void;
};

/** A small form in place, with one button that does it. What was entered stays, also where it can't be sent any more. */
export function EpicForm({ children, action, ready, busy, locked, onSubmit, onCancel }: EpicFormProps) {
  return (
    <form
      className="epic-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy && locked === undefined) onSubmit();
      }}
    >
      {locked !== undefined && (
        <p className="epic-form__notice" role="status">
          {locked}
        </p>
      )}
      {children}
      <div className="epic-form__end">
        {locked === undefined && (
          <PlainButton type="submit" appearance="primary" disabled={!ready || busy}>
            {busy ? t('epic.form.saving') : action}
          </PlainButton>
        )}
        <PlainButton appearance="subtle" onClick={onCancel}>
          {t(locked === undefined ? 'epic.form.cancel' : 'epic.form.back')}
        </PlainButton>
      </div>
    </form>
  );
}

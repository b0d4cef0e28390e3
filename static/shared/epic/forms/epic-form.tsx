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
  onSubmit: () => void;
  onCancel: () => void;
};

/** A small form in place, with one button that does it. */
export function EpicForm({ children, action, ready, busy, onSubmit, onCancel }: EpicFormProps) {
  return (
    <form
      className="epic-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (ready && !busy) onSubmit();
      }}
    >
      {children}
      <div className="epic-form__end">
        <PlainButton type="submit" appearance="primary" disabled={!ready || busy}>
          {busy ? t('epic.form.saving') : action}
        </PlainButton>
        <PlainButton appearance="subtle" onClick={onCancel}>
          {t('epic.form.cancel')}
        </PlainButton>
      </div>
    </form>
  );
}

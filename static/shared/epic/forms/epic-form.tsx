import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import { t } from '../../texts/text';

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
        <Button type="submit" appearance="primary" spacing="compact" isDisabled={!ready || busy}>
          {busy ? t('epic.form.saving') : action}
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={onCancel}>
          {t('epic.form.cancel')}
        </Button>
      </div>
    </form>
  );
}

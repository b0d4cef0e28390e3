import Button from '@atlaskit/button/new';
import { errorText } from '../texts/error-text';
import { t } from '../texts/text';
import { Dialog } from './dialog';
import './form.css';

type ConfirmDialogProps = {
  title: string;
  /** What will happen, a sentence each. */
  points: readonly string[];
  confirm: string;
  error: Error | null;
  isSending: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Says what a step does before it is done. */
export function ConfirmDialog({
  title,
  points,
  confirm,
  error,
  isSending,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <ul className="dialog__points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {error && (
        <p className="form__failure" role="alert">
          {errorText(error)}
        </p>
      )}
      <footer className="dialog__foot">
        <Button appearance="subtle" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        <Button appearance="primary" isLoading={isSending} onClick={onConfirm}>
          {confirm}
        </Button>
      </footer>
    </Dialog>
  );
}

import Button from '@atlaskit/button/new';
import { errorText } from '../texts/error-text';
import { t } from '../texts/text';
import './form.css';

type FormFootProps = {
  submit: string;
  /** An error of the operation, or words for what is wrong with what was typed. */
  failure: unknown;
  /** What sending would do, where that is not plain. */
  effect?: string | undefined;
  isDisabled: boolean;
  isSending: boolean;
  onCancel?: (() => void) | undefined;
};

/** The end of every form: what went wrong, what sending does, and the buttons. */
export function FormFoot({ submit, failure, effect, isDisabled, isSending, onCancel }: FormFootProps) {
  const hasFailed = failure !== null && failure !== undefined;
  return (
    <>
      {hasFailed && (
        <p className="form__failure" role="alert">
          {typeof failure === 'string' ? failure : errorText(failure)}
        </p>
      )}
      {effect && <p className="form__effect">{effect}</p>}
      <div className="form__foot">
        <Button type="submit" appearance="primary" isDisabled={isDisabled} isLoading={isSending}>
          {submit}
        </Button>
        {onCancel && (
          <Button appearance="subtle" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
        )}
      </div>
    </>
  );
}

import Button from '@atlaskit/button/new';
import type { AgreementView } from '../../../../src/contract';
import { errorText } from '../../../shared/texts/error-text';
import { t } from '../../../shared/texts/text';
import { useConfirmAgreement } from './use-confirm-agreement';

export function ConfirmAll({ agreement, isNextStep }: { agreement: AgreementView; isNextStep: boolean }) {
  const { mutate, isPending, error } = useConfirmAgreement(agreement);
  return (
    <>
      <Button
        appearance={isNextStep ? 'primary' : 'default'}
        isLoading={isPending}
        onClick={() => {
          mutate(undefined);
        }}
      >
        {t('review.confirmAll')}
      </Button>
      {error && (
        <p className="form__failure" role="alert">
          {errorText(error)}
        </p>
      )}
    </>
  );
}

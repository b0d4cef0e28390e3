import Button from '@atlaskit/button/new';
import type { AgreementView } from '../../../../src/contract';
import type { Side } from '../../../../src/domain/side';
import { invoke } from '../../../shared/bridge/operation';
import { errorText } from '../../../shared/texts/error-text';
import { t } from '../../../shared/texts/text';
import { useCommand } from '../../frame/use-command';

/** A side may let its answers be seen before the other has answered; that is recorded, and can't be taken back. */
export function ShowAnswers({ agreement, mySide }: { agreement: AgreementView; mySide: Side }) {
  const { mutate, isPending, error } = useCommand(() => invoke('showAnswers', { agreementId: agreement.id }));
  if (agreement.answersShown[mySide]) return <p className="waits__lead">{t('waits.shown')}</p>;
  return (
    <p className="waits__lead">
      {t('waits.lead')}{' '}
      <Button
        appearance="subtle"
        spacing="compact"
        isLoading={isPending}
        onClick={() => {
          mutate(undefined);
        }}
      >
        {t('waits.show')}
      </Button>
      {error && <span role="alert">{errorText(error)}</span>}
    </p>
  );
}

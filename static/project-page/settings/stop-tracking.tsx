import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { otherSide } from '../../../src/domain/side';
import type { TermsChange } from '../../../src/domain/terms-change';
import { ownerText, type OwnerContext } from '../../shared/owners/owner-text';
import { t } from '../../shared/texts/text';
import { ConfirmDialog } from '../../shared/ui/confirm-dialog';
import type { ProjectAgreement } from '../frame/project-gate';
import { termsEffect } from '../terms/terms-effect';
import { useTermsChange } from '../terms/use-terms-change';

const stop: TermsChange = { kind: 'stopTracking' };

/** Takes both leads, and says what it does before it is proposed. */
export function StopTracking({ view, context }: { view: ProjectAgreement; context: OwnerContext }) {
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
  };
  const { mutate, isPending, error } = useTermsChange(view, { onDone: close });
  const { side } = view.viewer;
  if (!side) return null;
  const proposes = termsEffect(view.agreement, stop, side) === 'proposes';
  const name = ownerText({ kind: 'lead', side: otherSide(side) }, context);
  return (
    <>
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('stopTracking.open')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('stopTracking.title')}
          points={[
            t('stopTracking.silence'),
            t('stopTracking.index'),
            t('stopTracking.stays'),
            ...(proposes ? [t('stopTracking.proposal', { name })] : []),
          ]}
          confirm={t(proposes ? 'stopTracking.propose' : 'stopTracking.confirm')}
          error={error}
          isSending={isPending}
          onConfirm={() => {
            mutate(stop);
          }}
          onClose={close}
        />
      )}
    </>
  );
}

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { otherSide } from '../../../../src/domain/side';
import type { TermsChange } from '../../../../src/domain/terms-change';
import { ownerText } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog';
import { activityName } from '../../activity-name';
import { termsEffect } from '../../terms/terms-effect';
import { useTermsChange } from '../../terms/use-terms-change';
import type { ActivityPartProps } from './activity-part';

/** At once where nobody but the viewer said anything, else as a proposal. */
export function RemoveActivity({ view, activity, context }: ActivityPartProps) {
  const [asking, setAsking] = useState(false);
  const close = () => {
    setAsking(false);
  };
  const { mutate, isPending, error } = useTermsChange(view, { onDone: close });
  const { side } = view.viewer;
  if (!side) return null;
  const change: TermsChange = { kind: 'removeActivity', activityId: activity.id };
  const proposes = termsEffect(view.agreement, change, side) === 'proposes';
  const name = ownerText({ kind: 'lead', side: otherSide(side) }, context);
  return (
    <>
      <Button
        appearance="subtle"
        spacing="compact"
        onClick={() => {
          setAsking(true);
        }}
      >
        {t(proposes ? 'tools.proposeRemoval' : 'tools.remove')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('tools.removeTitle', { activity: activityName(activity) })}
          points={[t('tools.removeGone'), ...(proposes ? [t('tools.removeProposal', { name })] : [])]}
          confirm={t(proposes ? 'form.propose' : 'form.remove')}
          error={error}
          isSending={isPending}
          onConfirm={() => {
            mutate(change);
          }}
          onClose={close}
        />
      )}
    </>
  );
}

import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { invoke } from '../../../shared/bridge/operation';
import { t } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import { ConfirmDialog } from '../../../shared/ui/confirm-dialog';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';

/** A lead leaves the position, after reading what that does. */
export function StepDown({ view: { agreement } }: { view: ProjectAgreement }) {
  const [asking, setAsking] = useState(false);
  const announce = useAnnounce();
  const { mutate, isPending, error } = useCommand(
    () => invoke('stepDown', { agreementId: agreement.id }),
    () => {
      announce(t('stepDown.done'));
      setAsking(false);
    },
  );
  return (
    <>
      <Button
        onClick={() => {
          setAsking(true);
        }}
      >
        {t('stepDown.open')}
      </Button>
      {asking && (
        <ConfirmDialog
          title={t('stepDown.title')}
          points={[t('stepDown.ends'), t('stepDown.stays'), t('stepDown.vacant')]}
          confirm={t('stepDown.confirm')}
          error={error}
          isSending={isPending}
          onConfirm={() => {
            mutate(undefined);
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
    </>
  );
}

import Button from '@atlaskit/button/new';
import { lazy, useState } from 'react';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';
import { LoadedPart } from '../../../shared/ui/loaded-part';

const StartTrackingDialog = lazy(async () => ({
  default: (await import('./start-tracking-dialog')).StartTrackingDialog,
}));

type StartTrackingButtonProps = {
  view: ProjectAgreement;
  /** Nothing else is left to do. */
  isNextStep?: boolean;
};

export function StartTrackingButton({ view, isNextStep = false }: StartTrackingButtonProps) {
  const [previewing, setPreviewing] = useState(false);
  return (
    <>
      <Button
        appearance={isNextStep ? 'primary' : 'default'}
        onClick={() => {
          setPreviewing(true);
        }}
      >
        {t('tracking.preview')}
      </Button>
      {previewing && (
        <LoadedPart>
          <StartTrackingDialog
            view={view}
            onClose={() => {
              setPreviewing(false);
            }}
          />
        </LoadedPart>
      )}
    </>
  );
}

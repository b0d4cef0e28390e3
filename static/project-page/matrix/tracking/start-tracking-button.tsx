import Button from '@atlaskit/button/new';
import { lazy, Suspense, useState } from 'react';
import { t } from '../../../shared/texts/text';
import type { ProjectAgreement } from '../../frame/project-gate';

const StartTrackingDialog = lazy(async () => ({
  default: (await import('./start-tracking-dialog')).StartTrackingDialog,
}));

export function StartTrackingButton({ view }: { view: ProjectAgreement }) {
  const [previewing, setPreviewing] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          setPreviewing(true);
        }}
      >
        {t('tracking.preview')}
      </Button>
      {previewing && (
        <Suspense>
          <StartTrackingDialog
            view={view}
            onClose={() => {
              setPreviewing(false);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

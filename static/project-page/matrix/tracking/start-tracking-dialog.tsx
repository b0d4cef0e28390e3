import { showFlag } from '@forge/bridge';
import Button from '@atlaskit/button/new';
import { invoke } from '../../../shared/bridge/operation';
import { errorText } from '../../../shared/texts/error-text';
import { t, tCount } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import { Dialog } from '../../../shared/ui/dialog';
import { RetryNotice } from '../../../shared/ui/retry-notice';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';
import { PreviewPicture } from './preview-picture';
import { useTrackingPreview } from './use-tracking-preview';

type StartTrackingProps = { view: ProjectAgreement; onClose: () => void };

/** Says what starting would do before anything starts. */
export function StartTrackingDialog({ view, onClose }: StartTrackingProps) {
  const { preview, read, total, error, retry } = useTrackingPreview(view);
  const {
    mutate,
    isPending,
    error: startError,
  } = useCommand(() => invoke('startTracking', { agreementId: view.agreement.id }));
  const announce = useAnnounce();
  const start = () => {
    mutate(undefined, {
      onSuccess: () => {
        announce(t('tracking.started'));
        showFlag({ id: 'tracking', type: 'success', title: t('tracking.started'), isAutoDismiss: true });
        onClose();
      },
    });
  };
  return (
    <Dialog title={t('tracking.dialogTitle')} onClose={onClose}>
      {preview && <PreviewPicture preview={preview} />}
      {!preview && !error && (
        <div className="preview-loading" role="status">
          <p>{total > 0 ? tCount('tracking.reading', total, { read }) : t('tracking.looking')}</p>
          <progress
            className="preview-loading__bar"
            max={Math.max(total, 1)}
            value={read}
            aria-label={t('tracking.looking')}
          />
        </div>
      )}
      {error && <RetryNotice error={error} onRetry={retry} />}
      {startError && (
        <p className="preview-failure" role="alert">
          {errorText(startError)}
        </p>
      )}
      <footer className="dialog__foot">
        <Button appearance="subtle" onClick={onClose}>
          {t('tracking.notNow')}
        </Button>
        <Button appearance="primary" isDisabled={!preview} isLoading={isPending} onClick={start}>
          {t('tracking.start')}
        </Button>
      </footer>
    </Dialog>
  );
}

import Button from '@atlaskit/button/new';
import { useId } from 'react';
import { errorText } from '../../../shared/texts/error-text';
import { t } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import { Dialog } from '../../../shared/ui/dialog';
import type { ProjectAgreement } from '../../frame/project-gate';
import { ImportPreviewList } from './import-preview';
import { useImport } from './use-import';

/** First what a file would bring and what is left out; nothing is written before that is confirmed. */
export function ImportFile({
  view: { agreement },
  onClose,
}: {
  view: ProjectAgreement;
  onClose: () => void;
}) {
  const id = useId();
  const announce = useAnnounce();
  const { look, bring, progress } = useImport(agreement, () => {
    announce(t('transfer.imported'));
    onClose();
  });
  const found = look.data;
  const failure = bring.error ?? look.error;
  return (
    <Dialog title={t('transfer.importTitle')} onClose={onClose}>
      <p className="setting__why">{t('transfer.importAbout')}</p>
      <div className="field import__file">
        <label className="field__label" htmlFor={id}>
          {t('transfer.file')}
        </label>
        <input
          id={id}
          type="file"
          accept="application/json,.json"
          onClick={({ currentTarget }) => {
            // Else a browser says nothing when the same file is chosen again after it was mended.
            currentTarget.value = '';
            look.reset();
          }}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) look.mutate(file);
            else look.reset();
          }}
        />
      </div>
      <div role="status">
        {look.isPending && <p className="setting__why">{t('transfer.looking')}</p>}
        {(look.isPending || bring.isPending) && progress && (
          <progress value={progress.sent} max={progress.of} aria-label={t('transfer.importTitle')} />
        )}
        {found && <ImportPreviewList preview={found.preview} />}
      </div>
      {(failure ?? found === null) && (
        <p className="form__failure" role="alert">
          {failure ? errorText(failure) : t('transfer.foreign')}
        </p>
      )}
      <footer className="dialog__foot">
        <Button appearance="subtle" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        <Button
          appearance="primary"
          isDisabled={!found}
          isLoading={bring.isPending}
          onClick={() => {
            if (found) bring.mutate(found.pieces);
          }}
        >
          {t('transfer.bring')}
        </Button>
      </footer>
    </Dialog>
  );
}

import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { invoke, unwrap } from '../../../shared/bridge/operation';
import { errorText } from '../../../shared/texts/error-text';
import { t } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import { Dialog } from '../../../shared/ui/dialog';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useCommand } from '../../frame/use-command';
import { ImportPreviewList } from './import-preview';

const mostCharacters = 400_000;

/** First what a file would bring and what is left out; nothing is written before that is confirmed. */
export function ImportFile({
  view: { agreement },
  onClose,
}: {
  view: ProjectAgreement;
  onClose: () => void;
}) {
  const [file, setFile] = useState<string | null>(null);
  const id = useId();
  const announce = useAnnounce();
  const agreementId = agreement.id;
  const preview = useMutation({
    mutationFn: async (content: string) =>
      unwrap(await invoke('importAgreement', { agreementId, file: content, dryRun: true })),
  });
  const bring = useCommand(
    async (content: string) => {
      const result = await invoke('importAgreement', { agreementId, file: content, dryRun: false });
      return result.ok ? { ok: true as const, value: result.value.agreement } : result;
    },
    () => {
      announce(t('transfer.imported'));
      onClose();
    },
  );
  const choose = async (chosen: File | undefined) => {
    setFile(null);
    preview.reset();
    if (!chosen) return;
    const content = await chosen.text();
    setFile(content);
    if (content.length <= mostCharacters) preview.mutate(content);
  };
  const isTooBig = file !== null && file.length > mostCharacters;
  const failure = bring.error ?? preview.error;
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
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </div>
      <div role="status">
        {preview.isPending && <p className="setting__why">{t('transfer.looking')}</p>}
        {preview.data && <ImportPreviewList preview={preview.data} />}
      </div>
      {(failure ?? isTooBig) && (
        <p className="form__failure" role="alert">
          {failure ? errorText(failure) : t('transfer.tooBig')}
        </p>
      )}
      <footer className="dialog__foot">
        <Button appearance="subtle" onClick={onClose}>
          {t('form.cancel')}
        </Button>
        <Button
          appearance="primary"
          isDisabled={!preview.data}
          isLoading={bring.isPending}
          onClick={() => {
            if (file !== null) bring.mutate(file);
          }}
        >
          {t('transfer.bring')}
        </Button>
      </footer>
    </Dialog>
  );
}

import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ExportPart, ProjectView } from '../../../../src/contract';
import { joinParts, type ExportFile } from '../../../../src/contract/export-file';
import { invoke, unwrap } from '../../../shared/bridge/operation';
import { errorText } from '../../../shared/texts/error-text';
import { tCount, t } from '../../../shared/texts/text';
import { offerDownload } from '../../frame/offer-download';

/** Fetches one part after the other, and gives the person one file. */
export function ExportProject({ project: { id, key } }: { project: ProjectView['project'] }) {
  const [read, setRead] = useState(0);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const first = unwrap(await invoke('exportProject', { projectId: id }));
      const more: ExportFile[] = [];
      for (let { cursor } = first; cursor !== null;) {
        setRead(more.length + 1);
        const next: ExportPart = unwrap(await invoke('exportProject', { projectId: id, cursor }));
        more.push(next.part);
        ({ cursor } = next);
      }
      return joinParts(first.part, ...more);
    },
    onSuccess: (file) => {
      offerDownload(`ownership-${key}.json`, JSON.stringify(file, null, 2));
    },
  });
  return (
    <>
      <Button
        isLoading={isPending}
        onClick={() => {
          setRead(0);
          mutate();
        }}
      >
        {t('transfer.export')}
      </Button>
      <span role="status" className="transfer__progress">
        {isPending && read > 0 && tCount('transfer.reading', read)}
      </span>
      {error && (
        <p className="form__failure" role="alert">
          {errorText(error)}
        </p>
      )}
    </>
  );
}

import Button from '@atlaskit/button/new';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ExportPart, ProjectView } from '../../../../src/contract';
import { invoke, unwrap } from '../../../shared/bridge/operation';
import { errorText } from '../../../shared/texts/error-text';
import { tCount, t } from '../../../shared/texts/text';
import { offerDownload } from './offer-download';

/** Fetches one part after the other, and gives the person one file. */
export function ExportProject({ project: { id, key } }: { project: ProjectView['project'] }) {
  const [read, setRead] = useState(0);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const parts: unknown[] = [];
      let cursor: string | null = null;
      do {
        const next: ExportPart = unwrap(
          await invoke('exportProject', { projectId: id, ...(cursor !== null && { cursor }) }),
        );
        parts.push(next.part);
        setRead(parts.length);
        ({ cursor } = next);
      } while (cursor !== null);
      return parts;
    },
    onSuccess: (parts) => {
      offerDownload(`ownership-${key}.json`, JSON.stringify({ parts }, null, 2));
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

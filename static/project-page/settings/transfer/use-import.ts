import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgreementView } from '../../../../src/contract';
import { useCommand } from '../../frame/use-command';
import { importInPieces, piecesOf } from './import-in-pieces';

type Progress = { sent: number; of: number };

/** Looks at a file first, and brings it in when that is confirmed. */
export function useImport(agreement: AgreementView, onImported: () => void) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const onPiece = (sent: number, of: number) => {
    setProgress(of > 1 ? { sent, of } : null);
  };
  const look = useMutation({
    mutationFn: async (file: File) => {
      const pieces = await piecesOf(await file.text(), agreement);
      const preview = pieces && (await importInPieces(agreement, pieces, { dryRun: true, onPiece }));
      return pieces && preview ? { pieces, preview } : null;
    },
  });
  const bring = useCommand(async (pieces: readonly string[]) => {
    const brought = await importInPieces(agreement, pieces, { dryRun: false, onPiece });
    return { ok: true as const, value: brought?.agreement ?? agreement };
  }, onImported);
  return { look, bring, progress };
}

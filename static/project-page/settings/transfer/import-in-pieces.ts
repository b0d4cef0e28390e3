import type { AgreementView, ImportPreview } from '../../../../src/contract';
import { invoke, unwrap } from '../../../shared/bridge/operation';

type Target = Pick<AgreementView, 'id' | 'scoped'>;
type Sending = { dryRun: boolean; onPiece: (sent: number, of: number) => void };

/** `undefined` for a file that is no export of this app. A long one takes several calls. */
export async function piecesOf(content: string, { scoped }: Target): Promise<string[] | undefined> {
  const { importPieces } = await import('../../../../src/contract/import-pieces');
  return importPieces(content, scoped?.name ?? null);
}

/** Sends the pieces one after the other; what the agreement brings stands in each, so it is counted once. */
export async function importInPieces(
  { id }: Target,
  pieces: readonly string[],
  { dryRun, onPiece }: Sending,
): Promise<ImportPreview | undefined> {
  let all: ImportPreview | undefined;
  for (const [index, file] of pieces.entries()) {
    onPiece(index + 1, pieces.length);
    const next = unwrap(await invoke('importAgreement', { agreementId: id, file, dryRun }));
    all = all ? together(all, next) : next;
  }
  return all;
}

const together = (one: ImportPreview, next: ImportPreview): ImportPreview => ({
  agreement: next.agreement,
  brings: {
    ...one.brings,
    epics: one.brings.epics + next.brings.epics,
    changes: one.brings.changes + next.brings.changes,
  },
  leftOut: [
    ...one.leftOut,
    ...next.leftOut.filter(
      ({ what, why }) => !one.leftOut.some((known) => known.what === what && known.why === why),
    ),
  ],
});

import { groupsBelow } from '../domain/bytes';
import { agreementIn, type ImportFile, importFileOf } from './import-file';
import { exportFormat, exportVersion } from './export-file';

// One call takes 400,000 characters, and what it asks of Jira has to be answered in 25 s.
const pieceBytes = 150_000;
const pieceParts = 500;

/**
 * A file in pieces that `importAgreement` takes, one after the other: first the agreement, which each of the others
 * names again, so that ids can be told. `undefined` for what is no export of this app.
 */
export function importPieces(text: string, agreementName: string | null): string[] | undefined {
  const file = importFileOf(text);
  const agreement = file && agreementIn(file, agreementName);
  if (!file || !agreement) return undefined;
  const epics = file.epics.filter(({ agreementId }) => agreementId === agreement.id);
  const history = file.history.filter(({ agreementId }) => agreementId === agreement.id);
  const piece = (part: Partial<ImportFile>): string =>
    JSON.stringify({
      format: exportFormat,
      version: exportVersion,
      agreements: [agreement],
      epics: [],
      history: [],
      ...part,
    });
  return [
    piece({}),
    ...groupsOf(epics).map((some) => piece({ epics: some })),
    ...groupsOf(history).map((some) => piece({ history: some })),
  ];
}

const groupsOf = <T>(parts: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(parts.length / pieceParts) }, (_none, index) =>
    groupsBelow(pieceBytes, parts.slice(index * pieceParts, (index + 1) * pieceParts)),
  ).flat();

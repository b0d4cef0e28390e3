import type { EpicDecisions } from '../domain/epic';
import type { AgreementId, ProjectId } from '../domain/ids';
import type { AgreementSettings } from '../domain/settings';
import type { IsoDateTime } from '../domain/time';
import type { AgreementView, ChangeView } from './views';

export const exportFormat = 'ownership-matrix';
export const exportVersion = 1;

/** As somebody sees it who leads neither side: nothing in a file is hidden from whom it is passed on to. */
export type ExportedAgreement = Pick<
  AgreementView,
  | 'id'
  | 'scoped'
  | 'leads'
  | 'soleSide'
  | 'roles'
  | 'activities'
  | 'proposals'
  | 'review'
  | 'absences'
  | 'tracking'
> & { settings: AgreementSettings };

export type ExportedEpic = {
  key: string;
  agreementId: AgreementId;
  trackedSince: IsoDateTime | null;
  decisions: EpicDecisions;
};

export type ExportedChange = Omit<ChangeView, 'issueId'>;

/** A project's data. Each part of an export is such a file, too; put together they are the whole. */
export type ExportFile = {
  format: typeof exportFormat;
  version: typeof exportVersion;
  exportedAt: IsoDateTime;
  project: { id: ProjectId; key: string; name: string };
  agreements: ExportedAgreement[];
  epics: ExportedEpic[];
  history: ExportedChange[];
};

/** One part of the export; the browser puts them together. */
export type ExportPart = { part: ExportFile; cursor: string | null };

/** One file of all parts of an export, in their order. */
export const joinParts = (first: ExportFile, ...more: readonly ExportFile[]): ExportFile => ({
  ...first,
  agreements: [first, ...more].flatMap(({ agreements }) => agreements),
  epics: [first, ...more].flatMap(({ epics }) => epics),
  history: [first, ...more].flatMap(({ history }) => history),
});

import type { EpicItem } from '../../domain/change';
import type { Epic } from '../../domain/epic';
import type { AgreementId, IssueId, ProjectId } from '../../domain/ids';
import type { IsoDateTime } from '../../domain/time';
import type { Act, Changed } from './act';
import type { Page } from './page';

export type EpicRecords = {
  find: (issueId: IssueId) => Promise<Epic | undefined>;
  findMany: (issueIds: readonly IssueId[]) => Promise<ReadonlyMap<IssueId, EpicRecord>>;
  /** What the command reads of other things holds as of then: in between nothing is committed on the epic. */
  change: (
    issueId: IssueId,
    act: Act,
    command: (current: Epic | undefined) => Changed<Epic, EpicItem> | Promise<Changed<Epic, EpicItem>>,
  ) => Promise<Changed<Epic, EpicItem>>;
  /** Stores since when an epic is tracked. Nothing comes back when someone changed the record meanwhile. */
  track: (epic: Epic, stored: Epic | undefined, at: IsoDateTime) => Promise<Epic | undefined>;
  /** What became of this version's index, and how Jira's epic looked. `false`: there is a newer version. */
  settle: (epic: Epic, outbox: Exclude<Outbox, 'pending'>) => Promise<boolean>;
  /** Epics whose index was not written since they changed. */
  pending: () => Promise<IssueId[]>;
  /** A project's epics whose index could not be written. */
  skipped: (projectId: ProjectId) => Promise<IssueId[]>;
  page: (agreementId: AgreementId, cursor: string | undefined) => Promise<Page<Epic>>;
  /** The epic is no more; its history stays. */
  forget: (issueId: IssueId) => Promise<void>;
};

/** Does the index show it? `skipped`: it can't be written, and is tried again once a day. */
export type Outbox = 'pending' | 'done' | 'skipped';

export type EpicRecord = { epic: Epic; outbox: Outbox };

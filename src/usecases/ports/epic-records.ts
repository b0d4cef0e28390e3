import type { Agreement } from '../../domain/agreement';
import type { EpicItem } from '../../domain/change';
import type { Epic } from '../../domain/epic';
import type { AgreementId, IssueId, ProjectId } from '../../domain/ids';
import type { IsoDateTime } from '../../domain/time';
import type { Act, Changed } from './act';
import type { Page } from './page';

export type EpicRecords = {
  find: (issueId: IssueId) => Promise<Epic | undefined>;
  /** None of them tells that it is pending. */
  findMany: (issueIds: readonly IssueId[]) => Promise<ReadonlyMap<IssueId, EpicRecord>>;
  findManyToSettle: (issueIds: readonly IssueId[]) => Promise<ReadonlyMap<IssueId, EpicRecord>>;
  /**
   * The agreement is the one that the epic was found under. What the command reads of other things holds as of then:
   * in between nothing is committed on the epic.
   */
  change: (
    issueId: IssueId,
    agreement: Agreement,
    act: Act,
    command: (current: Epic | undefined) => Changed<Epic, EpicItem> | Promise<Changed<Epic, EpicItem>>,
  ) => Promise<Changed<Epic, EpicItem>>;
  /** Stores since when an epic is tracked. Nothing comes back when someone changed the record meanwhile. */
  track: (epic: Epic, record: EpicRecord | undefined, at: IsoDateTime) => Promise<EpicRecord | undefined>;
  /** What became of this version's index, and how Jira's epic looked. `false`: there is a newer version. */
  settle: (record: EpicRecord, now: Settled) => Promise<boolean>;
  /** Epics whose index was not written since somebody changed them. */
  pending: () => Promise<IssueId[]>;
  /** A project's epics whose index could not be written. */
  skipped: (projectId: ProjectId) => Promise<IssueId[]>;
  page: (agreementId: AgreementId, cursor: string | undefined) => Promise<Page<Epic>>;
  /** The epic is no more; its history stays. */
  forget: (issueId: IssueId) => Promise<void>;
};

/** Does the index show it? `skipped`: it can't be written, and is tried again once a day. */
export type Outbox = 'pending' | 'done' | 'skipped';

export type EpicRecord = { epic: Epic; outbox: Outbox; changedAt: IsoDateTime };

export type Settled = Pick<Epic, 'lastSeen'> & { outbox: Exclude<Outbox, 'pending'> };

import type { IssueId, ProjectId } from '../../domain/ids';
import type { IsoDate, IsoDateTime } from '../../domain/time';

/** The newest hundred of them. */
export type Skipped = { count: number; issueIds: IssueId[] };

/** `failed`: the app sees these epics, and Jira did not write them. */
export type Tally = { startedAt: IsoDateTime; written: number; failed: number; skipped: Skipped };

/** How a project's index is doing. It exists from the first repair until the index was removed. */
export type Health = {
  /** The basis that the last finished repair brought all epics to. */
  basis: string | null;
  /** The local days of its agreements when it was last gone over for the day. */
  days: IsoDate[];
  lastRun: (Tally & { endedAt: IsoDateTime }) | null;
  /** A repair that goes on; `at`: when it was last heard of. */
  running: (Tally & { at: IsoDateTime; found: number; done: number }) | null;
};

export type Healths = {
  find: (projectId: ProjectId) => Promise<Health | undefined>;
  findMany: (projectIds: readonly ProjectId[]) => Promise<ReadonlyMap<ProjectId, Health>>;
  all: () => Promise<ReadonlyMap<ProjectId, Health>>;
  set: (projectId: ProjectId, health: Health) => Promise<void>;
  forget: (projectId: ProjectId) => Promise<void>;
};

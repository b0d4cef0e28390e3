import type { OwnershipProperty } from '../../contract';
import type { EpicFacts } from '../../domain/epic';
import type { IssueId, ProjectId } from '../../domain/ids';
import type { IsoDate } from '../../domain/time';
import type { Move } from '../../domain/tracking';

/** An epic as the app finds it. `property`: what its index says, whatever that is. */
export type IndexedEpic = { facts: EpicFacts; property: unknown };

/** `unseen`: not the app's to see. `refused`: seen, and not written all the same. */
export type Unwritten = { unseen: IssueId[]; refused: IssueId[] };

export type IndexValues = ReadonlyMap<IssueId, OwnershipProperty>;

/**
 * The project's epics whose index was not computed from `basis`. With `today` also those whose verdict has changed by
 * that day, and those that were touched lately.
 */
export type Outdated = { projectId: ProjectId; basis: string; today: IsoDate | undefined };

/** The derived index on Jira's issues, read and written as the app. */
export type EpicIndex = {
  /** A bulk write that an earlier job gave up waiting for has ended: it can't land after newer values. Else JIRA_BUSY. */
  awaitOpenTask: () => Promise<void>;
  /** As they are now. `others`: issues with an index that are no epics; what the app can't see is in neither list. */
  load: (issueIds: readonly IssueId[]) => Promise<{ epics: IndexedEpic[]; others: IssueId[] }>;
  /** Some of them, as search knows them: it lags. */
  outdated: (
    of: Outdated,
    pageToken: string | null,
  ) => Promise<{ epics: IndexedEpic[]; next: string | null }>;
  /** About how many there are. */
  countOutdated: (of: Outdated) => Promise<number>;
  /** Issues of the project that have an index, as search knows them. */
  carrying: (projectId: ProjectId) => Promise<IssueId[]>;
  newest: (projectId: ProjectId) => Promise<{ issueId: IssueId; key: string }[]>;
  /** Of any issue that the app can see. */
  findKey: (issueId: IssueId) => Promise<string | undefined>;
  /** Without asking Jira. Nothing is remembered of a project where nothing is tracked, nor of a new type. */
  rememberedType: (projectId: ProjectId, typeId: string) => Promise<'epic' | 'other' | undefined>;
  isEpicType: (projectId: ProjectId, typeId: string) => Promise<boolean>;
  /** Asks Jira which types the project has now. */
  refreshTypes: (projectId: ProjectId) => Promise<void>;
  /** How it changed its status; none for what the app can't see. */
  moves: (issueId: IssueId) => Promise<Move[]>;
  /** What was written is read back: a bulk write passes over some in silence. */
  write: (values: IndexValues) => Promise<Unwritten>;
  /** Without reading back: who calls it finds out what was passed over. */
  writeUnread: (values: IndexValues) => Promise<void>;
  /** What the app may not edit is passed over in silence. */
  remove: (issueIds: readonly IssueId[]) => Promise<void>;
};

import type { OwnershipProperty, ProjectView } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { ProjectAgreements } from '../domain/agreements';
import type { AgreementItem, Change, ChangeItem, EpicItem } from '../domain/change';
import type { Epic, EpicFacts } from '../domain/epic';
import type { AccountId, AgreementId, IssueId, ProjectId } from '../domain/ids';
import type { ProjectTerms } from '../domain/terms';
import type { IsoDate, IsoDateTime, TimeZone } from '../domain/time';
import type { Move } from '../domain/tracking';

/** Who called an operation, as the platform says. */
export type Caller = { accountId: AccountId; siteUrl: string | undefined };

export type Permissions = { canAdminister: boolean; canEdit: boolean };
export type Place = { projectKey: string } | { issueKey: string };

/** What Jira allows. Where nothing else is said: the caller, and NOT_FOUND for what they may not see. */
export type Access = {
  inProject: (projectId: ProjectId) => Promise<Permissions>;
  onIssue: (issueId: IssueId) => Promise<Pick<Permissions, 'canEdit'>>;
  /** May somebody else edit issues there? Only project administrators may ask. */
  mayEdit: (accountId: AccountId, projectKey: string) => Promise<boolean>;
  /** Is somebody else known to see it? Nobody is, to a caller who may not browse people. */
  maySee: (accountId: AccountId, place: Place) => Promise<boolean>;
};

export type Project = ProjectView['project'] & {
  kind: string;
  companyManaged: boolean;
  componentIds: string[];
  typeIds: string[];
};
export type Projects = { require: (projectId: ProjectId) => Promise<Project> };

/** `isPerson`: an Atlassian account, not an app or a portal customer. */
export type Person = { accountId: AccountId; active: boolean; isPerson: boolean; timeZone: TimeZone | null };
export type People = { find: (accountIds: readonly AccountId[]) => Promise<Person[]> };

/** Who acts, and when: stands in the change record. */
export type Act = { actor: AccountId; at: IsoDateTime };
export type Changed<T, Item extends ChangeItem> = { next: T; items: Item[] };

export type Agreements = {
  /** All of a project's. Where nobody has set up the default one yet it is as every agreement starts. */
  findProject: (projectId: ProjectId) => Promise<ProjectAgreements>;
  /**
   * Applies a command to what stands now and records it, both or neither; again when someone else was faster.
   * A command without items changes nothing. What was committed comes back.
   */
  change: (
    id: AgreementId,
    act: Act,
    command: (current: Agreement | undefined) => Changed<Agreement, AgreementItem>,
  ) => Promise<Changed<Agreement, AgreementItem>>;
  /** Stores that the start of tracking was applied to every epic. `false`: someone changed the agreement meanwhile. */
  markApplied: (agreement: Agreement, at: IsoDateTime) => Promise<boolean>;
  /** The projects where some epics are evaluated. */
  trackedProjects: () => Promise<ProjectAgreements[]>;
  /** Deletes all of the project's: them, their epics, their history. */
  forgetProject: (projectId: ProjectId) => Promise<void>;
};

export type EpicRecords = {
  find: (issueId: IssueId) => Promise<Epic | undefined>;
  findMany: (issueIds: readonly IssueId[]) => Promise<ReadonlyMap<IssueId, EpicRecord>>;
  change: (
    issueId: IssueId,
    act: Act,
    command: (current: Epic | undefined) => Changed<Epic, EpicItem>,
  ) => Promise<Changed<Epic, EpicItem>>;
  /** Stores since when an epic is tracked. Nothing comes back when someone changed the record meanwhile. */
  track: (epic: Epic, isStored: boolean, at: IsoDateTime) => Promise<Epic | undefined>;
  /** The index shows this version, and this is how Jira's epic looked. `false`: there is a newer version. */
  settle: (epic: Epic) => Promise<boolean>;
  /** Epics whose index was not written since they changed. */
  pending: () => Promise<IssueId[]>;
};
/** `pending`: the index does not show it yet. */
export type EpicRecord = { epic: Epic; pending: boolean };

export type Changes = {
  /** Newest first. */
  page: (
    agreementId: AgreementId,
    cursor: string | undefined,
  ) => Promise<{ changes: Change[]; cursor: string | null }>;
};

/** An epic's facts as the caller may see them. */
export type Epics = {
  /** NOT_FOUND for what is no epic, or not theirs to see. */
  require: (issueId: IssueId) => Promise<EpicFacts>;
  /** Those of them that are epics, and theirs to see. */
  find: (issueIds: readonly IssueId[]) => Promise<EpicFacts[]>;
  /** The keys of those that the caller may see. */
  visibleKeys: (issueIds: readonly IssueId[]) => Promise<ReadonlyMap<IssueId, string>>;
};

export type Issues = {
  /** `undefined` for what the caller may not see. */
  findProject: (issueId: IssueId) => Promise<ProjectId | undefined>;
};

/** An epic as the app finds it. `property`: what its index says, whatever that is. */
export type IndexedEpic = { facts: EpicFacts; property: unknown };

/** The derived index on Jira's issues, read and written as the app. */
export type EpicIndex = {
  /** As they are now. `others`: issues with an index that are no epics; what the app can't see is in neither list. */
  load: (issueIds: readonly IssueId[]) => Promise<{ epics: IndexedEpic[]; others: IssueId[] }>;
  /** The project's epics whose index was not computed from `basis`, as search knows them. */
  outdated: (projectId: ProjectId, basis: string) => Promise<IssueId[]>;
  /** The project's epics that were changed lately, as search knows them. */
  touched: (projectId: ProjectId) => Promise<IssueId[]>;
  /** Epics of any project whose verdict has changed by this day, as search knows them. */
  due: (today: IsoDate) => Promise<IssueId[]>;
  newest: (projectId: ProjectId) => Promise<{ issueId: IssueId; key: string }[]>;
  /** Of any issue that the app can see. */
  findKey: (issueId: IssueId) => Promise<string | undefined>;
  isEpicType: (projectId: ProjectId, typeId: string) => Promise<boolean>;
  /** How it changed its status; none for what the app can't see. */
  moves: (issueId: IssueId) => Promise<Move[]>;
  /** Those it could not be written to come back. */
  write: (values: ReadonlyMap<IssueId, OwnershipProperty>) => Promise<IssueId[]>;
  remove: (issueId: IssueId) => Promise<void>;
};

export const notices = [
  'leadNamed',
  'nominated',
  'nominationAccepted',
  'answersAsked',
  'answersMissing',
  'ownerAgreed',
  'ownerNamed',
  'workPassedBack',
  'decisionObjected',
] as const;
export type Notice = (typeof notices)[number];
export type Addressed = { notice: Notice; to: AccountId };
/** An epic carries Jira's message itself; one about a project goes through its anchor, or the newest epic they may see. */
export type Subject =
  | { epic: { issueId: IssueId; key: string } }
  | { project: Pick<Project, 'id' | 'name'>; anchorIssueId?: IssueId; link?: string };
export type Telling = Addressed & { about: Subject };

/** Work that is done outside of the invocation that asked for it, at least once. */
export type Job =
  | { kind: 'projectEpics'; issueIds: IssueId[] }
  | { kind: 'repairProject' | 'forgetProject'; projectId: ProjectId }
  | ({ kind: 'tell' } & Telling);
/** Never fails a command that asks: what got lost is found again by the hourly job, or logged. */
export type Jobs = { push: (...jobs: Job[]) => Promise<void> };

export type Mail = {
  to: AccountId;
  issueId: IssueId;
  notice: Notice;
  values: Record<string, string>;
  link: string | undefined;
};
export type Mailer = { send: (mail: Mail) => Promise<void> };

type Everywhere = {
  now: () => Date;
  people: People;
  agreements: Agreements;
  epicRecords: EpicRecords;
  jobs: Jobs;
};

/** What an operation may use: Jira as the caller. */
export type Ports = Everywhere & {
  access: Access;
  projects: Projects;
  changes: Changes;
  epics: Epics;
  issues: Issues;
  /** The address of the project's matrix, for a message. */
  matrixLink: (siteUrl: string, project: Project) => string;
};

/** What happens without a caller: Jira as the app. */
export type JobPorts = Everywhere & {
  access: Pick<Access, 'maySee'>;
  epicIndex: EpicIndex;
  mailer: Mailer;
  /** The hash of exactly the data that a verdict reads. */
  basisOf: (terms: ProjectTerms) => string;
  /** Milliseconds until the platform stops this invocation. */
  remaining: () => number;
};

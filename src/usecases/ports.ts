import type { OwnershipProperty, ProjectView } from '../contract';
import type { PostCodeActivity } from '../domain/activity';
import type { Agreement } from '../domain/agreement';
import type { ProjectAgreements } from '../domain/agreements';
import type { AgreementItem, Change, ChangeItem, EpicItem } from '../domain/change';
import type { Epic, EpicFacts } from '../domain/epic';
import type { AccountId, AgreementId, IssueId, ProjectId } from '../domain/ids';
import type { Answer } from '../domain/owner';
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
  /** What is stored of one, listed or not. */
  find: (id: AgreementId) => Promise<Agreement | undefined>;
  /**
   * Applies a command to what stands now and records it, both or neither; again when someone else was faster.
   * A command without items changes nothing. What was committed comes back.
   */
  change: (
    id: AgreementId,
    act: Act,
    command: (current: Agreement | undefined) => Changed<Agreement, AgreementItem>,
  ) => Promise<Changed<Agreement, AgreementItem>>;
  /** Stores what the app itself found out, which is nobody's change. `false`: someone changed the agreement meanwhile. */
  observe: (agreement: Agreement, at: IsoDateTime) => Promise<boolean>;
  /** Every agreement there is, as a query knows them: it lags. */
  all: () => AsyncIterable<Agreement>;
  /** Deletes all of the project's: them, their epics, their history. */
  forgetProject: (projectId: ProjectId) => Promise<void>;
};

export type EpicRecords = {
  find: (issueId: IssueId) => Promise<Epic | undefined>;
  /** None of them tells that it is pending. */
  findMany: (issueIds: readonly IssueId[]) => Promise<ReadonlyMap<IssueId, EpicRecord>>;
  findManyToSettle: (issueIds: readonly IssueId[]) => Promise<ReadonlyMap<IssueId, EpicRecord>>;
  /** The agreement is the one that the command puts the epic under. */
  change: (
    issueId: IssueId,
    agreement: Agreement,
    act: Act,
    command: (current: Epic | undefined) => Changed<Epic, EpicItem>,
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

export type Page<T> = { found: T[]; cursor: string | null };

export type Changes = {
  /** Newest first. */
  page: (agreementId: AgreementId, cursor: string | undefined) => Promise<Page<Change>>;
  /** Only what this project's agreements recorded. */
  pageOfEpic: (issueId: IssueId, projectId: ProjectId, cursor: string | undefined) => Promise<Page<Change>>;
  /** Each once, however often it comes. */
  addImported: (changes: readonly Change[]) => Promise<void>;
  /** The ids of those that this agreement has on record, at that very moment. */
  knownAmong: (
    agreementId: AgreementId,
    changes: readonly Pick<Change, 'id' | 'at'>[],
  ) => Promise<ReadonlySet<string>>;
};

/** An epic's facts as the caller may see them. */
export type Epics = {
  /** NOT_FOUND for what is no epic, or not theirs to see. */
  require: (issueId: IssueId) => Promise<EpicFacts>;
  /** Those of them that are epics, and theirs to see. */
  find: (issueIds: readonly IssueId[]) => Promise<EpicFacts[]>;
  /** Those of them that are epics, theirs to see, and still called so. */
  findByKeys: (keys: readonly string[]) => Promise<EpicFacts[]>;
  /** The keys of those that the caller may see. */
  visibleKeys: (issueIds: readonly IssueId[]) => Promise<ReadonlyMap<IssueId, string>>;
};

export type Issues = {
  /** `undefined` for what the caller may not see. */
  findProject: (issueId: IssueId) => Promise<ProjectId | undefined>;
};

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

/** The ids of a project's issue types. */
export type IssueTypes = { epics: string[]; others: string[] };
/** What Jira last said of them, of projects where something is tracked. */
export type KnownTypes = {
  find: (projectId: ProjectId) => Promise<IssueTypes | undefined>;
  set: (projectId: ProjectId, types: IssueTypes) => Promise<void>;
};

/** The one bulk write that may still go on in Jira, by its task's id. */
export type OpenTask = {
  find: () => Promise<string | undefined>;
  keep: (taskId: string) => Promise<void>;
  forget: () => Promise<void>;
};

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
  all: () => Promise<ReadonlyMap<ProjectId, Health>>;
  set: (projectId: ProjectId, health: Health) => Promise<void>;
  forget: (projectId: ProjectId) => Promise<void>;
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
  /** `daily`: people and time are looked at, too. `jobsBefore`: so many have run out of time. */
  | { kind: 'repairProject'; projectId: ProjectId; daily?: true; jobsBefore?: number }
  /** A day has begun in these. */
  | { kind: 'beginDay'; projectIds: ProjectId[] }
  | { kind: 'forgetProject'; projectId: ProjectId }
  /** Leads who don't answer are reminded. */
  | { kind: 'remindLeads'; projectId: ProjectId }
  /** Jira says that it was deleted. */
  | { kind: 'forgetEpic'; issueId: IssueId }
  /** Tells Atlassian whose account ids are stored. */
  | { kind: 'reportAccounts'; goingOn?: { startedAt: IsoDateTime; cursor: string; last: AccountId } }
  /** These accounts were closed. */
  | { kind: 'forgetAccounts'; accountIds: AccountId[] }
  | ({ kind: 'importSuggestions' } & ImportedSuggestions)
  | { kind: 'importHistory'; changes: Change[] }
  | ({ kind: 'tell' } & Telling);

/** What a file said of epics of this agreement; a lead imported it. */
export type ImportedSuggestions = {
  agreementId: AgreementId;
  act: Act;
  epics: { issueId: IssueId; answers: Partial<Record<PostCodeActivity, Answer>> }[];
};
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

/** An account whose id is stored, in some agreement's records since then. */
export type StoredAccount = { accountId: AccountId; since: IsoDateTime };
/** Whose account ids are stored, and in which agreements' records. */
export type Accounts = {
  of: (agreementId: AgreementId) => Promise<StoredAccount[]>;
  agreementsOf: (accountId: AccountId) => Promise<AgreementId[]>;
  /** Ninety at most, in the order of their ids: an account's records stand side by side. */
  page: (cursor: string | undefined) => Promise<{ records: StoredAccount[]; cursor: string | undefined }>;
  /**
   * Puts "former user" in its place, in all that is stored about the agreement. It may stop anywhere and begin again.
   * The epics that it was taken out of come back.
   */
  erase: (accountId: AccountId, agreementId: AgreementId) => Promise<IssueId[]>;
};

/** Atlassian asks apps every week whose account ids they store, and tells which accounts were closed. */
export type PersonalData = {
  lastReport: () => Promise<IsoDateTime | undefined>;
  markReported: (at: IsoDateTime) => Promise<void>;
  /** Ninety at most. Those that were closed come back. */
  report: (accounts: readonly StoredAccount[]) => Promise<AccountId[]>;
};

type Everywhere = {
  now: () => Date;
  people: People;
  agreements: Agreements;
  epicRecords: EpicRecords;
  healths: Healths;
  jobs: Jobs;
  /** The hash of exactly the data that a verdict reads. */
  basisOf: (terms: ProjectTerms) => string;
};

/** What an operation may use: Jira as the caller. */
export type Ports = Everywhere & {
  /** For work that nobody finds again: fails the command that asks. */
  requiredJobs: Jobs;
  access: Access;
  projects: Projects;
  changes: Changes;
  epics: Epics;
  issues: Issues;
  /** The address of the project's matrix, for a message. */
  matrixLink: (siteUrl: string, project: Project) => string;
  /** Writes down what went wrong with a part of the work while the rest went on. */
  logFailure: (where: string, cause: unknown) => void;
};

/** What happens without a caller: Jira as the app. */
export type JobPorts = Everywhere & {
  access: Pick<Access, 'maySee'>;
  epicIndex: EpicIndex;
  mailer: Mailer;
  accounts: Accounts;
  changes: Pick<Changes, 'addImported'>;
  personalData: PersonalData;
  /** Nothing for one that is gone, archived, or not the app's to see. */
  projectPlace: (projectId: ProjectId) => Promise<{ key: string; name: string } | undefined>;
  /** Milliseconds until the platform stops this invocation. */
  remaining: () => number;
};

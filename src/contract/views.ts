import type { Absence } from '../domain/absence';
import type { Activity } from '../domain/activity';
import type { ActivityState } from '../domain/activity-state';
import type { Involved, Nomination, Note, StartOfTracking } from '../domain/agreement';
import type { Change, ChangeItem } from '../domain/change';
import type { EpicDecisions, EpicFacts } from '../domain/epic';
import type { EpicFilter } from '../domain/epic-filter';
import type { AccountId, ActivityId, AgreementId, IssueId, ProjectId } from '../domain/ids';
import type { InForceSince } from '../domain/in-force-since';
import type { Leads } from '../domain/leads';
import type { Answer, Role } from '../domain/owner';
import type { HiddenWarning } from '../domain/personal-choices';
import type { Review } from '../domain/review';
import type { Said } from '../domain/said';
import type { Side } from '../domain/side';
import type { SiteSettings } from '../domain/site-settings';
import type { Progress, Summary } from '../domain/summary';
import type { AgreementTerms } from '../domain/terms';
import type { Proposal } from '../domain/terms-change';
import type { IsoDate, IsoDateTime } from '../domain/time';
import type { Wait } from '../domain/waits-for';
import type { ErrorCode } from './result';

/** Who is looking. `side`: the one this person speaks for, as its lead or today's cover. */
export type Viewer = { accountId: AccountId; side: Side | null };

export type ActivityView = Activity & {
  state: ActivityState;
  /** The answer of the viewer's side, where it gave one. */
  mine?: Answer;
  /** It is in force, and these sides' leads came after that and have not confirmed it yet. */
  toConfirm: Side[];
  note?: Note;
  involved?: Involved;
};

export type AgreementView = {
  id: AgreementId;
  projectId: ProjectId;
  /** `null` for the project's default agreement, which owns the epics of no other's scope. */
  scoped: { name: string; scope: EpicFilter } | null;
  viewer: Viewer;
  leads: Leads;
  soleSide: Side | null;
  nominations: Partial<Record<Side, Nomination>>;
  /** A lead accepts by giving the first answer. */
  accepted: Record<Side, boolean>;
  /** Since when the other side's answers wait for this one; `isUnanswering` says when the page tells. */
  waitingSince: Partial<Record<Side, IsoDateTime>>;
  roles: Role[];
  activities: ActivityView[];
  answersShown: Partial<Record<Side, Said>>;
  proposals: Proposal[];
  review: Review | null;
  absences: Absence[];
  terms: AgreementTerms;
  tracking: StartOfTracking | null;
};

export type ProjectView = {
  project: { id: ProjectId; key: string; name: string };
  viewer: { accountId: AccountId; canAdminister: boolean; canEdit: boolean };
  /** The default one first, also where nobody has set it up yet. */
  agreements: [AgreementView, ...AgreementView[]];
};

/** `hidden`: what the viewer does not want to see on the project's epics. */
export type OpenedProject = ProjectView & { hidden: HiddenWarning[] };

/** All a browser needs to compute the epic's verdict with `epicVerdict`, the same way the server does. */
export type EpicView = {
  facts: EpicFacts;
  agreementId: AgreementId;
  /** Where the project has several agreements: what this one is called, `null` for the default one. */
  oneOfSeveral: { name: string | null } | null;
  terms: AgreementTerms;
  inForceSince: InForceSince;
  trackedSince: IsoDateTime | null;
  decisions: EpicDecisions;
  /** `canEdit`: may suggest. `hidden`: what the viewer does not want to see on this epic. */
  viewer: Viewer & { canEdit: boolean; hidden: HiddenWarning[] };
};

/** What became of a command on several epics: one that failed leaves the others alone. */
export type EpicsChanged = {
  changed: Omit<EpicView, 'terms'>[];
  /** Of each agreement once: fifty times a long one is more than Forge lets through. */
  terms: AgreementTerms[];
  failed: { issueId: IssueId; code: ErrorCode }[];
};

/** An answer that is still hidden from the reader stands there without its value. */
export type ChangeItemView = ChangeItem | { kind: 'answeredHidden'; activityId: ActivityId; side: Side };

export type ChangeView = Omit<Change, 'items'> & {
  /** The epic's key, where the change is about one. */
  issueKey: string | null;
  items: ChangeItemView[];
};

/** `lookedBackTo`: where it goes on, the day down to which everything was looked at. */
export type HistoryPage = { changes: ChangeView[]; cursor: string | null; lookedBackTo: IsoDate | null };

/** What an imported file brings, and what of it is left out. */
export type ImportPreview = {
  agreement: AgreementView;
  brings: { activities: number; roles: number; suggestions: number; epics: number; changes: number };
  leftOut: {
    what: string;
    why: 'unknownPerson' | 'unknownEpic' | 'notHere' | 'tooMany' | 'exists' | 'future';
  }[];
};

/** How the index is doing. Counts of epics come from Jira's search, in the browser. */
export type HealthView = {
  basis: string;
  lastRun: { startedAt: IsoDateTime; endedAt: IsoDateTime; written: number; failed: number } | null;
  /** A repair that goes on now: of `found` epics `done` were looked at. */
  running: { startedAt: IsoDateTime; found: number; done: number } | null;
  /** The last run brought all that it found to what is agreed now. */
  isComplete: boolean;
  /** Epics that the app can't see or write; of the newest hundred those that the reader may see. */
  skipped: { count: number; issueIds: IssueId[] };
};

/** The project as its reader knows it. */
export type PortfolioEntry = Summary & { project: ProjectView['project'] };

/** `counting`: some of these numbers are being counted anew. */
export type PortfolioPage = { agreements: PortfolioEntry[]; cursor: string | null; counting: boolean };

/** `name`: of one of a project's several agreements. `side`: the one that the caller speaks for there. */
export type MyAgreement = {
  id: AgreementId;
  project: ProjectView['project'];
  name: string | null;
  side: Side | null;
  isTracking: boolean;
  waits: Wait[];
  /** Since when the other side's answers wait for this one. */
  since: IsoDateTime | null;
};

export type MineView = { agreements: MyAgreement[] };

export type SiteSettingsView = { version: number; settings: SiteSettings };

/** An agreement as Jira's administrators see it: how far it is, and how the index of its project is doing. */
export type SiteAgreement = {
  agreementId: AgreementId;
  project: ProjectView['project'];
  /** `null` for the project's default agreement. */
  name: string | null;
  progress: Progress;
  /** Epics, as Jira counted them; `null`: not counted. */
  tracked: number | null;
  /** Of the last run: `failed` epics Jira did not write, `skipped` ones the app can't see or edit. */
  index: {
    runningSince: IsoDateTime | null;
    /** Every day begins with a run: there was none for two. The app may not see the project any more. */
    isLate: boolean;
    endedAt: IsoDateTime | null;
    failed: number;
    skipped: number;
  } | null;
};

/** One after the other in the order of their projects. */
export type SiteHealthPage = { agreements: SiteAgreement[]; cursor: string | null };

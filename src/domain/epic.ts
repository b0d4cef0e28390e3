import type { Warning } from './action';
import type { PostCodeActivity } from './activity';
import type { AccountId, AgreementId, IssueId, ProjectId, RoleId } from './ids';
import type { Answer, Owner } from './owner';
import type { Result } from './result';
import type { Said } from './said';
import type { Side } from './side';
import type { IsoDate, IsoDateTime } from './time';

export const stages = ['toDo', 'inProgress', 'done'] as const;
/** Jira's status category, under the names this app's rules use. */
export type Stage = (typeof stages)[number];

/** What Jira knows about an epic and a verdict needs. */
export type EpicFacts = {
  issueId: IssueId;
  key: string;
  projectId: ProjectId;
  typeId: string;
  labels: string[];
  componentIds: string[];
  stage: Stage;
  /** When the epic entered its stage. */
  stageSince: IsoDateTime;
  dueDate: IsoDate | null;
  created: IsoDateTime;
  updated: IsoDateTime;
  statusName: string;
  resolutionName: string | null;
};

/** What of that a verdict reads. */
export type VerdictFacts = Pick<
  EpicFacts,
  'typeId' | 'labels' | 'componentIds' | 'stage' | 'stageSince' | 'dueDate' | 'statusName' | 'resolutionName'
>;

export const verdictFacts = (facts: EpicFacts): VerdictFacts => ({
  typeId: facts.typeId,
  labels: facts.labels,
  componentIds: facts.componentIds,
  stage: facts.stage,
  stageSince: facts.stageSince,
  dueDate: facts.dueDate,
  statusName: facts.statusName,
  resolutionName: facts.resolutionName,
});

export type EpicAnswer = Said & { answer: Answer };
export type NamedOwner = Said & { roleId: RoleId; accountId: AccountId };
export type AppliesAnswer = Said & { applies: boolean };
/** Someone who may edit the epic thinks so; it has no effect by itself. */
export type Suggestion = Said & { answer: Answer };
/** What an owner who is no lead said of it. It holds for this person only. */
export type OwnerResponse =
  | { accountId: AccountId; at: IsoDateTime; accepted: true }
  | { accountId: AccountId; at: IsoDateTime; accepted: false; comment?: string };
/** Stays although the agreement changes: its owner accepted, or recorded a result. */
export type HeldOwner = { owner: Owner; at: IsoDateTime };
export type ExpectedDate = Said & { on: IsoDate };
export type RecordedResult = Said & { result: Result };
/** `accountId`: who owned it then; without a result there is a reason. */
export type Closed = Said & { accountId: AccountId | null } & ({ result: Result } | { reason: string });
/** Hides this warning for everybody and changes no verdict; `times`: how often in a row. `until`: the first day it is back. */
export type Snooze = Said & { warning: Warning; until: IsoDate; reason: string; times: number };

/** What was decided for one activity of one epic, instead of or on top of the agreement. */
export type EpicDecision = {
  answers: Partial<Record<Side, EpicAnswer>>;
  applies?: AppliesAnswer;
  named?: NamedOwner;
  suggestion?: Suggestion;
  response?: OwnerResponse;
  held?: HeldOwner;
  expected?: ExpectedDate;
  recorded?: RecordedResult;
  closed?: Closed;
  /** It was closed once: a result is expected again. */
  reopened?: Said;
  snooze?: Snooze;
};

/** What of a decision a verdict reads: the stored one, or its copy in the index. */
export type DecisionFacts = {
  answers: Partial<Record<Side, { answer: Answer }>>;
  applies?: { applies: boolean };
  named?: { roleId: RoleId; accountId: AccountId };
  response?: { accountId: AccountId; accepted: boolean };
  held?: { owner: Owner };
  expected?: { on: IsoDate };
  closed?: { accountId: AccountId | null };
};

export type DecisionsFacts = Partial<Record<PostCodeActivity, DecisionFacts>> & {
  shipsNothing?: { value: boolean };
};

/** `shipsNothing` answers all three; `value: false` stands against the agreement's rule. */
export type EpicDecisions = Partial<Record<PostCodeActivity, EpicDecision>> & {
  shipsNothing?: Said & { value: boolean };
  shipsNothingSuggested?: Said;
  /** A lead lets the epic pass the workflow validator; changes no verdict. */
  letPass?: Said & { reason: string };
};

/** The stored aggregate of one epic. `trackedSince` is set once and never moves (product.md §3). */
export type Epic = {
  issueId: IssueId;
  agreementId: AgreementId;
  version: number;
  trackedSince: IsoDateTime | null;
  decisions: EpicDecisions;
  /** What was decided under agreements that the epic has left, for when it comes back; the newest first, three at most. */
  elsewhere: { agreementId: AgreementId; decisions: EpicDecisions }[];
  /** Jira's facts when they were last looked at, for the lozenge: it may ask only the app's own storage. */
  lastSeen: VerdictFacts;
};

import type { PostCodeActivity } from './activity';
import type { AccountId, AgreementId, IssueId, ProjectId, RoleId } from './ids';
import type { Answer } from './owner';
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
  'stage' | 'stageSince' | 'dueDate' | 'statusName' | 'resolutionName'
>;

export const verdictFacts = (facts: EpicFacts): VerdictFacts => ({
  stage: facts.stage,
  stageSince: facts.stageSince,
  dueDate: facts.dueDate,
  statusName: facts.statusName,
  resolutionName: facts.resolutionName,
});

export type EpicAnswer = { answer: Answer; by: AccountId; at: IsoDateTime };
export type NamedOwner = { roleId: RoleId; accountId: AccountId; by: AccountId; at: IsoDateTime };
export type AppliesAnswer = { applies: boolean; by: AccountId; at: IsoDateTime };

/** What was decided for one activity of one epic, instead of or on top of the agreement. */
export type EpicDecision = {
  answers: Partial<Record<Side, EpicAnswer>>;
  applies?: AppliesAnswer;
  named?: NamedOwner;
};

export type EpicDecisions = Partial<Record<PostCodeActivity, EpicDecision>>;

/** The stored aggregate of one epic. `trackedSince` is set once and never moves (product.md §3). */
export type Epic = {
  issueId: IssueId;
  agreementId: AgreementId;
  version: number;
  trackedSince: IsoDateTime | null;
  decisions: EpicDecisions;
  /** Jira's facts when they were last looked at, for the lozenge: it may ask only the app's own storage. */
  lastSeen: VerdictFacts;
};

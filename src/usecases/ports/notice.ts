import type { AccountId, IssueId } from '../../domain/ids';
import type { Project } from './project';

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
  AboutEpics | { project: Pick<Project, 'id' | 'name'>; anchorIssueId?: IssueId; link?: string };

/** `more`: how many others it goes for, too. */
export type AboutEpics = { epic: { issueId: IssueId; key: string }; more?: number };

export type Telling = Addressed & { about: Subject };

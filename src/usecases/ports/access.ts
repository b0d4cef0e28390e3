import type { AccountId, IssueId, ProjectId } from '../../domain/ids';

export type Permissions = { canAdminister: boolean; canEdit: boolean };

export type Place = { projectKey: string } | { issueKey: string };

/** What Jira allows. Where nothing else is said: the caller, and NOT_FOUND for what they may not see. */
export type Access = {
  /** Is the caller one of Jira's administrators? */
  administersSite: () => Promise<boolean>;
  inProject: (projectId: ProjectId) => Promise<Permissions>;
  onIssue: (issueId: IssueId) => Promise<Pick<Permissions, 'canEdit'>>;
  /** May somebody else edit issues there? Only project administrators may ask. */
  mayEdit: (accountId: AccountId, projectKey: string) => Promise<boolean>;
  /** Is somebody else known to see it? Nobody is, to a caller who may not browse people. */
  maySee: (accountId: AccountId, place: Place) => Promise<boolean>;
};

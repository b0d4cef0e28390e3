import type { EpicFacts } from '../../domain/epic';
import type { IssueId, ProjectId } from '../../domain/ids';

/** An epic's facts as the caller may see them. */
export type Epics = {
  /** NOT_FOUND for what is no epic, or not theirs to see. */
  require: (issueIdOrKey: string) => Promise<EpicFacts>;
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

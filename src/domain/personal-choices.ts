import type { Warning } from './action';
import type { PostCodeActivity } from './activity';
import type { IssueId } from './ids';
import type { IsoDateTime } from './time';

export const rhythms = ['daily', 'weekly'] as const;
export type Rhythm = (typeof rhythms)[number];

/** `since`: the last one told of what was before. `told`: what stood in it, so that no other repeats just that. */
export type DigestChoice = { rhythm: Rhythm; since: IsoDateTime; dueAt: IsoDateTime; told: string[] };

export type HiddenWarning = { issueId: IssueId; activity: PostCodeActivity; warning: Warning };

/** What one person keeps for themselves about one agreement; nobody else sees it. */
export type PersonalChoices = {
  digest: DigestChoice | null;
  /** The newest first. */
  hidden: HiddenWarning[];
};

export const noChoices: PersonalChoices = { digest: null, hidden: [] };

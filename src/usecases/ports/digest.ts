import type { DigestMessage } from '../../contract';
import type { Agreement } from '../../domain/agreement';
import type { Digest } from '../../domain/digest';
import type { EpicFacts } from '../../domain/epic';
import type { AccountId, IssueId, ProjectId } from '../../domain/ids';
import type { Language } from '../../domain/language';
import type { Rhythm } from '../../domain/personal-choices';
import type { IsoDate } from '../../domain/time';
import type { ProjectPlace } from './project';

export type EpicTitle = { key: string; summary: string };

/** The epics that a digest speaks of. */
export type DigestEpics = {
  /** Those with a warning, or with a result due by that day, as Jira's search knows them; some hundreds at most. */
  standingOut: (projectId: ProjectId, until: IsoDate) => Promise<EpicFacts[]>;
  find: (issueIds: readonly IssueId[]) => Promise<EpicFacts[]>;
  /** Of those that this person may see. */
  titles: (reader: AccountId, issueIds: readonly IssueId[]) => Promise<ReadonlyMap<IssueId, EpicTitle>>;
};

export type DigestPlace = {
  project: ProjectPlace;
  /** Where the project has several. */
  agreement: string | null;
  siteUrl: string;
};

export type DigestContext = {
  agreement: Agreement;
  rhythm: Rhythm;
  place: DigestPlace;
  titles: ReadonlyMap<IssueId, EpicTitle>;
  language: Language;
};

export type DigestWords = (digest: Digest, context: DigestContext) => DigestMessage;

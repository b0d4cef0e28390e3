import type { Digest } from './digest';
import type { IssueId } from './ids';

/** So many lines of a kind name their epic; the rest is told as a number. Jira is asked about each of them. */
export const mostNamed = 5;

/** The epics that a digest would name, if its reader may see them. */
export const namedIn = ({ news, waits, due }: Digest): IssueId[] => [
  ...new Set([
    ...waits.warnings.slice(0, mostNamed).map(({ issueId }) => issueId),
    ...due.slice(0, mostNamed).map(({ issueId }) => issueId),
    ...news.epics.flatMap(({ issueIds }) => issueIds.slice(0, mostNamed)),
  ]),
];

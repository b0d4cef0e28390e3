import type { Agreement } from './agreement';
import { today } from './calendar';
import type { Change } from './change';
import {
  dueFor,
  type DueLine,
  type JudgedEpic,
  type Reader,
  type WarningLine,
  warningsFor,
  worksOn,
} from './digest-epics';
import { type EpicNews, type MatrixNews, newsOf } from './digest-news';
import type { IssueId } from './ids';
import type { Rhythm } from './personal-choices';
import { termsOf } from './terms';
import type { IsoDateTime } from './time';
import { type Wait, waitsFor } from './waits-for';

/** What one person is told once a day or week: what is new, what waits for them, what is due. */
export type Digest = {
  news: { matrix: MatrixNews[]; epics: EpicNews[] };
  waits: { matters: Wait[]; warnings: WarningLine[] };
  due: DueLine[];
};

type Material = {
  agreement: Agreement;
  reader: Reader;
  /** Of the agreement, the newest first. */
  changes: readonly Change[];
  /** Those that something may be said about. */
  epics: readonly JudgedEpic[];
  since: IsoDateTime;
  now: Date;
};

export function composeDigest({ agreement, reader, changes, epics, since, now }: Material): Digest {
  const terms = termsOf(agreement);
  const situation = { terms, today: today(now, terms.settings.timeZone) };
  const own = new Set(
    epics.filter((epic) => worksOn(epic, reader, situation)).map(({ facts }) => facts.issueId),
  );
  const concerns = (issueId: IssueId) => reader.side !== null || own.has(issueId);
  return {
    news: newsOf(changes, { accountId: reader.accountId, since, concerns }),
    waits: {
      matters: waitsFor(agreement, reader.accountId, now),
      warnings: warningsFor(epics, reader, situation),
    },
    due: dueFor(epics, reader, situation),
  };
}

// What is told after so many is told as a number only.
const mostTold = 100;

/** What stands in it beside the news, to know next time what is not said again. */
export const toldIn = ({ waits, due }: Digest): string[] =>
  [
    ...waits.matters.map(({ kind, count }) => `${kind} ${String(count)}`),
    ...waits.warnings.map(({ issueId, activity, warning }) => `${issueId} ${activity} ${warning}`),
    ...due.map(({ issueId, activity, on }) => `${issueId} ${activity} ${on}`),
  ].slice(0, mostTold);

/** A daily one has to say something that the last one did not; a weekly one repeats what still stands. */
export function isWorthSending(digest: Digest, rhythm: Rhythm, told: readonly string[]): boolean {
  const { matrix, epics } = digest.news;
  if (matrix.length > 0 || epics.length > 0) return true;
  const now = toldIn(digest);
  return rhythm === 'weekly' ? now.length > 0 : now.some((each) => !told.includes(each));
}

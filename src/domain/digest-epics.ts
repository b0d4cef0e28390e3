import { turnOf, type Warning, warnedOf } from './action';
import { type PostCodeActivity, postCodeActivities } from './activity';
import { addDays } from './calendar';
import type { EpicDecisions, EpicFacts } from './epic';
import { workersOf } from './epic-permissions';
import { isHidden } from './hide-warning';
import type { AccountId, IssueId } from './ids';
import { resultDueOn } from './missing-result';
import type { HiddenWarning } from './personal-choices';
import type { Side } from './side';
import { isSnoozed } from './snooze-warning';
import type { AgreementTerms } from './terms';
import type { IsoDate } from './time';
import { type ActivityVerdict, type EpicVerdict, severities, type Severity } from './verdict';

export type JudgedEpic = { facts: EpicFacts; decisions: EpicDecisions; verdict: EpicVerdict };

/** Whom a digest is for. `side`: the one that they speak for today. */
export type Reader = { accountId: AccountId; side: Side | null; hidden: readonly HiddenWarning[] };

type Situation = { terms: AgreementTerms; today: IsoDate };
type Line = { issueId: IssueId; activity: PostCodeActivity };

/** `own`: the reader's own work. */
export type WarningLine = Line & { warning: Warning; severity: Severity; own: boolean };
export type DueLine = Line & { on: IsoDate };

export const dueWithinDays = 7;

/** The worst first; what this reader can do nothing about, or does not want to see, is left out. */
export const warningsFor = (
  epics: readonly JudgedEpic[],
  reader: Reader,
  situation: Situation,
): WarningLine[] =>
  epics
    .flatMap((epic) => postCodeActivities.flatMap((activity) => warningOf(epic, activity, reader, situation)))
    .toSorted((one, other) => severities.indexOf(other.severity) - severities.indexOf(one.severity));

function warningOf(
  { facts: { issueId }, decisions, verdict }: JudgedEpic,
  activity: PostCodeActivity,
  reader: Reader,
  { terms, today }: Situation,
): WarningLine[] {
  const judged = verdict.activities[activity];
  const warning = warnedOf(judged)?.warning;
  if (warning === undefined || judged.severity === 'none') return [];
  if (isSnoozed(warning, decisions[activity]?.snooze, today)) return [];
  if (isHidden(reader.hidden, { issueId, activity, warning })) return [];
  const own = workersOf(judged, terms, today).includes(reader.accountId);
  if (!own && !isTurnOf(reader.side, judged, terms)) return [];
  return [{ issueId, activity, warning, severity: judged.severity, own }];
}

function isTurnOf(side: Side | null, judged: ActivityVerdict, { roles }: AgreementTerms): boolean {
  if (side === null) return false;
  const turn = 'reason' in judged ? turnOf(judged, roles) : null;
  return turn === null || turn === side;
}

/** Results that are expected in the next days, the earliest first: the reader's own, and to a lead all. */
export const dueFor = (
  epics: readonly JudgedEpic[],
  reader: Reader,
  { terms, today }: Situation,
): DueLine[] =>
  epics
    .flatMap(({ facts, decisions, verdict }) =>
      postCodeActivities.flatMap((activity): DueLine[] => {
        const judged = verdict.activities[activity];
        const isTheirs = reader.side ?? workersOf(judged, terms, today).includes(reader.accountId);
        if (judged.status !== 'owned' || !isTheirs) return [];
        const on = resultDueOn(activity, facts, decisions[activity], terms.settings);
        const isSoon = on !== null && today <= on && on <= addDays(today, dueWithinDays);
        return isSoon ? [{ issueId: facts.issueId, activity, on }] : [];
      }),
    )
    .toSorted((one, other) => one.on.localeCompare(other.on));

/** Does the reader do any of the work on it? */
export const worksOn = (
  { verdict }: JudgedEpic,
  { accountId }: Pick<Reader, 'accountId'>,
  { terms, today }: Situation,
): boolean =>
  Object.values(verdict.activities).some((judged) => workersOf(judged, terms, today).includes(accountId));

import { isAwayOn } from './absence';
import type { PostCodeActivity } from './activity';
import { addDays } from './calendar';
import type { DecisionFacts, VerdictFacts } from './epic';
import type { AccountId } from './ids';
import { resultDueOn } from './missing-result';
import type { AgreementTerms, Away } from './terms';
import type { IsoDate } from './time';
import type { OwnedWarning } from './verdict';

type Situation = { facts: VerdictFacts; terms: AgreementTerms; today: IsoDate };

/** One warning for an activity that somebody owns: its result is missing, or its owner is away when it counts. */
export function ownedWarning(
  activity: PostCodeActivity,
  accountId: AccountId,
  decision: DecisionFacts | undefined,
  { facts, terms, today }: Situation,
): OwnedWarning | null {
  const dueOn = resultDueOn(activity, facts, decision, terms.settings);
  if (dueOn !== null && today > dueOn) return { code: 'missingResult', dueOn };
  const epicDueOn = facts.stage === 'done' ? null : facts.dueDate;
  const days = [epicDueOn, dueOn].flatMap((day) => day ?? []);
  const away = days
    .flatMap((day) => uncovered(terms, accountId, day) ?? [])
    .filter(({ to }) => today <= to)
    .toSorted((one, other) => (one.to < other.to ? -1 : 1))
    .at(-1);
  return away ? { code: 'away', accountId, from: away.from, to: away.to } : null;
}

/** The next day on which time alone changes that warning: the result gets late, or the owner comes back. */
export function warningChangesOn(
  warning: OwnedWarning | null,
  dueOn: IsoDate | null,
  today: IsoDate,
): IsoDate | null {
  const days = [dueOn, warning?.code === 'away' ? warning.to : null].flatMap((day) => day ?? []);
  const last = days.filter((day) => today <= day).toSorted()[0];
  return last === undefined ? null : addDays(last, 1);
}

/** The absence over that day, if nobody who can be reached covers it; the longest, so that one warning lasts. */
function uncovered(
  { away, unreachable }: AgreementTerms,
  accountId: AccountId,
  day: IsoDate,
): Away | undefined {
  const over = away.filter((absence) => absence.accountId === accountId && isAwayOn(absence, day));
  const covers = over.flatMap(({ cover }) => cover ?? []);
  const isCovered = covers.some((cover) => !unreachable.some((person) => person.accountId === cover));
  return isCovered ? undefined : over.toSorted((one, other) => (one.to < other.to ? -1 : 1)).at(-1);
}

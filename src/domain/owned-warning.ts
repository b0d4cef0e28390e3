import { isAwayOn } from './absence';
import type { PostCodeActivity } from './activity';
import type { DecisionFacts, VerdictFacts } from './epic';
import type { AccountId } from './ids';
import { resultDueOn } from './missing-result';
import type { AgreementTerms } from './terms';
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
  const days = [facts.stage === 'done' ? null : facts.dueDate, decision?.expected?.on ?? null];
  const away = terms.away.find(
    (absence) =>
      absence.accountId === accountId &&
      absence.cover === null &&
      today <= absence.to &&
      days.some((day) => day !== null && isAwayOn(absence, day)),
  );
  return away ? { code: 'away', accountId, from: away.from, to: away.to } : null;
}

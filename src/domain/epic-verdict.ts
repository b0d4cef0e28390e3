import { type PostCodeActivity, postCodeActivities } from './activity';
import { activityVerdict } from './activity-verdict';
import { severityChangesOn } from './epic-severity';
import { isExpected, resultDueOn } from './missing-result';
import { warningChangesOn } from './owned-warning';
import type { IsoDate } from './time';
import { severities, type ActivityVerdict, type EpicVerdict } from './verdict';
import type { VerdictInput } from './verdict-input';

const worstFirst = ['open', 'toDecide', 'owned', 'closed', 'notNeeded', 'notTracked'] as const;

/** Who owns the post-code work of one epic, or why nobody does (product.md §4). */
export function epicVerdict(input: VerdictInput): EpicVerdict {
  const activities = {
    rollout: activityVerdict('rollout', input),
    experiment: activityVerdict('experiment', input),
    feedback: activityVerdict('feedback', input),
  };
  const verdicts = Object.values(activities);
  return {
    activities,
    state: worstFirst.find((status) => verdicts.some((verdict) => verdict.status === status)) ?? 'notTracked',
    ...sumOf(verdicts),
    resultDue: earliest(postCodeActivities.map((activity) => dueOn(activity, activities[activity], input))),
    recheckOn: earliest(
      postCodeActivities.map((activity) => changesOn(activity, activities[activity], input)),
    ),
  };
}

/** How many gaps, and the worst of what warns. */
export const sumOf = (verdicts: readonly ActivityVerdict[]): Pick<EpicVerdict, 'gaps' | 'severity'> => ({
  gaps: verdicts.filter(({ status }) => status === 'open').length,
  severity: severities.findLast((level) => verdicts.some(({ severity }) => severity === level)) ?? 'none',
});

const dueOn = (activity: PostCodeActivity, verdict: ActivityVerdict, input: VerdictInput): IsoDate | null =>
  isExpected(verdict)
    ? resultDueOn(activity, input.facts, input.decisions[activity], input.terms.settings)
    : null;

/** The next day on which time alone changes this. */
function changesOn(
  activity: PostCodeActivity,
  verdict: ActivityVerdict,
  input: VerdictInput,
): IsoDate | null {
  const { facts, terms, today } = input;
  if (verdict.status === 'open') return severityChangesOn(facts, terms.settings, today);
  if (verdict.status !== 'owned') return null;
  return warningChangesOn(verdict.warning, dueOn(activity, verdict, input), today);
}

const earliest = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days.flatMap((day) => day ?? []).toSorted()[0] ?? null;

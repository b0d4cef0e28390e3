import type { ActivityRecord, Agreement } from './agreement';
import { type EpicFilter, includesAll } from './epic-filter';
import type { AppliesTo } from './settings';
import type { TermsChange } from './terms-change';

/** What a change is about: a side proposes one change of it at a time. */
export function changeKey(change: TermsChange): string {
  if ('activity' in change) return `${change.kind} ${change.activity}`;
  return change.kind === 'removeActivity' ? `${change.kind} ${change.activityId}` : change.kind;
}

/** Do both lead to the same terms? Lists are compared as sets. */
export function sameChange(one: TermsChange, other: TermsChange): boolean {
  if (changeKey(one) !== changeKey(other)) return false;
  if (one.kind === 'appliesTo') return other.kind === one.kind && sameReach(one.value, other.value);
  if (one.kind === 'shipsNothing') return other.kind === one.kind && sameFilter(one.value, other.value);
  if (one.kind === 'notShipped') return other.kind === one.kind && sameList(one.value, other.value);
  return !('value' in one) || ('value' in other && one.value === other.value);
}

/** What a change is compared with: a browser knows no more of an agreement. */
export type StandingTerms = Pick<Agreement, 'settings' | 'soleSide' | 'tracking'> & {
  activities: readonly (Pick<ActivityRecord, 'id'> & { inForce?: unknown })[];
};

/** What stands now of what the change is about; `null` for what a change can only end. */
export function standing({ settings, soleSide }: StandingTerms, change: TermsChange): TermsChange | null {
  switch (change.kind) {
    case 'appliesTo':
      return { ...change, value: settings.appliesTo[change.activity] };
    case 'resultDays':
      return { ...change, value: settings.resultDays[change.activity] };
    case 'shipsNothing':
      return { ...change, value: settings.shipsNothing };
    case 'decideBy':
      return { ...change, value: settings.decideBy };
    case 'decidedBy':
      return { ...change, value: settings.decidedBy };
    case 'namedBy':
      return { ...change, value: settings.namedBy };
    case 'notShipped':
      return { ...change, value: settings.notShipped };
    case 'timeZone':
      return { ...change, value: settings.timeZone };
    case 'anchorIssue':
      return { ...change, value: settings.anchorIssueId };
    case 'soleSide':
      return { ...change, value: soleSide };
    case 'stopTracking':
    case 'removeActivity':
      return null;
  }
}

/** Nothing would be different afterwards. */
export function isStanding(agreement: StandingTerms, change: TermsChange): boolean {
  if (change.kind === 'stopTracking') return agreement.tracking === null;
  if (change.kind === 'removeActivity')
    return !agreement.activities.some(({ id }) => id === change.activityId);
  const now = standing(agreement, change);
  return now !== null && sameChange(now, change);
}

const sameList = (some: readonly string[], others: readonly string[]): boolean =>
  some.every((value) => others.includes(value)) && others.every((value) => some.includes(value));

const sameFilter = (one: EpicFilter, other: EpicFilter): boolean =>
  includesAll(one, other) && includesAll(other, one);

const sameReach = (one: AppliesTo, other: AppliesTo): boolean =>
  one.kind === 'some' && other.kind === 'some'
    ? sameFilter(one.filter, other.filter)
    : one.kind === other.kind;

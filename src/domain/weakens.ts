import { includesAll } from './epic-filter';
import type { StandingTerms } from './same-change';
import type { AppliesTo } from './settings';
import type { TermsChange } from './terms-change';

/** Does it lessen what both leads may rely on (product.md §2 rule 7)? What neither adds nor takes away doesn't. */
export function weakens(agreement: StandingTerms, change: TermsChange): boolean {
  const { settings } = agreement;
  switch (change.kind) {
    case 'appliesTo':
      return !isAsWide(change.value, settings.appliesTo[change.activity]);
    case 'shipsNothing':
      return !includesAll(settings.shipsNothing, change.value);
    case 'decideBy':
      return settings.decideBy === 'inProgress' && change.value === 'done';
    case 'decidedBy':
      return settings.decidedBy === 'bothLeads' && change.value === 'eitherLead';
    case 'resultDays':
      return change.value > settings.resultDays[change.activity];
    case 'notShipped':
      return !includesNames(settings.notShipped, change.value);
    case 'stopTracking':
      return agreement.tracking !== null;
    case 'removeActivity':
      return agreement.activities.find(({ id }) => id === change.activityId)?.inForce !== undefined;
    case 'soleSide':
      return change.value !== null && change.value !== agreement.soleSide;
    case 'namedBy':
    case 'timeZone':
    case 'anchorIssue':
      return false;
  }
}

/** Every epic that was asked of before still is, and as surely: being asked first is less than being included. */
function isAsWide(now: AppliesTo, before: AppliesTo): boolean {
  if (now.kind === 'every') return true;
  if (now.kind === 'ask') return before.kind === 'ask';
  return before.kind === 'some' && includesAll(now.filter, before.filter);
}

/** Jira's names are compared without case, as `isSuspended` does. */
function includesNames(whole: readonly string[], part: readonly string[]): boolean {
  const names = new Set(whole.map((name) => name.toLowerCase()));
  return part.every((name) => names.has(name.toLowerCase()));
}

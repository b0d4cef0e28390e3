import { warnedOf } from '../../../src/domain/action';
import type { PostCodeActivity } from '../../../src/domain/activity';
import { isHidden } from '../../../src/domain/hide-warning';
import type { EpicCase } from './epic-case';

/** The viewer does not want to see what warns there now. */
export function hidesWarning(
  { facts: { issueId }, verdict, viewer }: EpicCase,
  activity: PostCodeActivity,
): boolean {
  const warning = warnedOf(verdict.activities[activity])?.warning;
  return warning !== undefined && isHidden(viewer.hidden, { issueId, activity, warning });
}

import type { PostCodeActivity } from '../../src/domain/activity';
import type { Reason } from '../../src/domain/verdict';
import type { EpicIndex } from './epic-index';

export type FlagContent = {
  activity: PostCodeActivity;
  reason: Reason;
  severity: 'warning' | 'critical';
  /** Activities beside this one that have no owner either. */
  more: number;
};

/** What to tell this person about this epic; `undefined` for everyone whom it does not concern. */
export function flagContent(index: EpicIndex, viewer: string): FlagContent | undefined {
  const { severity, leads, activities } = index;
  if (severity !== 'warning' && severity !== 'critical') return undefined;
  if (!leads.includes(viewer) && !activities.some(({ owner }) => owner === viewer)) return undefined;
  const gaps = activities.filter(({ state }) => state === 'open');
  const asked = activities.filter(({ reason }) => reason === 'unasked');
  const [first, ...others] = gaps.length > 0 ? gaps : asked;
  return first?.reason && { activity: first.activity, reason: first.reason, severity, more: others.length };
}

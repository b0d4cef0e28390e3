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

/** The gap to tell this person about; `undefined` for everyone whom it does not concern. */
export function flagContent(index: EpicIndex, viewer: string): FlagContent | undefined {
  const { severity, leads, activities } = index;
  if (severity !== 'warning' && severity !== 'critical') return undefined;
  if (!leads.includes(viewer) && !activities.some(({ owner }) => owner === viewer)) return undefined;
  const [first, ...others] = activities.filter(({ state }) => state === 'open');
  return first?.reason && { activity: first.activity, reason: first.reason, severity, more: others.length };
}

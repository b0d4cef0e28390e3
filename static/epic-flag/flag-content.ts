import { liesInAgreement } from '../../src/domain/action';
import type { PostCodeActivity } from '../../src/domain/activity';
import { sides } from '../../src/domain/side';
import type { Reason } from '../../src/domain/verdict';
import type { EpicIndex, IndexedActivity } from './epic-index';

export type FlagContent = {
  activity: PostCodeActivity;
  reason: Reason;
  severity: 'warning' | 'critical';
  /** Where the button leads: to the form of the epic, the matrix, or only to the epic for someone who can't act. */
  way: 'form' | 'matrix' | 'look';
  /** Activities beside this one that have no owner either. */
  more: number;
};

/** The gap to tell this person about: one that this lead can do something about, or any for an owner. */
export function flagContent(index: EpicIndex, viewer: string): FlagContent | undefined {
  const { severity, leads, activities } = index;
  if (severity !== 'warning' && severity !== 'critical') return undefined;
  const side = sides[leads.indexOf(viewer)];
  const owns = activities.some(({ owner }) => owner === viewer);
  const gaps = activities.filter(({ state }) => state === 'open');
  const mine = side && gaps.find(({ turn }) => turn === undefined || turn === side);
  const told = mine ?? (owns ? gaps[0] : undefined);
  if (!told?.reason) return undefined;
  const { activity, reason } = told;
  return { activity, reason, severity, way: mine ? wayTo(mine) : 'look', more: gaps.length - 1 };
}

const wayTo = ({ reason, source }: IndexedActivity): 'form' | 'matrix' =>
  reason && liesInAgreement(reason, source) ? 'matrix' : 'form';

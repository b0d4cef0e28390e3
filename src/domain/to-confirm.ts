import type { ActivityRecord, Agreement } from './agreement';
import { type Side, sides } from './side';

/** A replaced lead's answers ended, what they agreed did not (product.md §2 rule 5). */
export const toConfirm = (
  { leads, soleSide }: Pick<Agreement, 'leads' | 'soleSide'>,
  { inForce, answers }: ActivityRecord,
): Side[] =>
  inForce
    ? sides.filter(
        (side) => leads[side] !== null && (soleSide ?? side) === side && answers[side] === undefined,
      )
    : [];

import type { Said } from './said';
import type { Side } from './side';
import type { IsoDate } from './time';

/** When the agreement should be gone over. A passed date un-agrees nothing (product.md §2 rule 8). */
export type Review = {
  dueOn: IsoDate;
  /** `dueBefore`: what an objection goes back to. */
  confirmed?: Said & { side: Side; dueBefore: IsoDate };
  objection?: Said & { side: Side; comment: string };
};

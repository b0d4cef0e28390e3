import type { Given } from './agreement';
import type { Answer, Owner } from './owner';
import type { Side } from './side';
import type { IsoDateTime } from './time';

/** Both say "me" is an overlap, both say "the other" an orphan: nobody would have done it. */
export type Clash = 'overlap' | 'orphan' | 'different';

/** product.md §2. `given` of a waiting activity is there for its author only (rule 1). */
export type ActivityState =
  | { state: 'suggested'; owner?: Owner }
  | { state: 'waiting'; for: Side; given?: Given }
  | { state: 'differs'; answers: Record<Side, Given>; clash: Clash }
  | { state: 'agreed'; answer: Answer; since: IsoDateTime }
  | { state: 'changing'; answer: Answer; since: IsoDateTime; answers: Partial<Record<Side, Given>> };

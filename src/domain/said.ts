import type { AccountId } from './ids';
import type { IsoDateTime } from './time';

/** Who said something, and when. */
export type Said = { by: AccountId; at: IsoDateTime };

import type { ChangeItem } from '../../domain/change';
import type { AccountId } from '../../domain/ids';
import type { IsoDateTime } from '../../domain/time';

/** Who acts, and when: stands in the change record. */
export type Act = { actor: AccountId; at: IsoDateTime };

export type Changed<T, Item extends ChangeItem> = { next: T; items: Item[] };

import { ledBy } from '../../../../src/domain/leads';
import type { Found, Here, Who } from './here';

/** Picking one of the two leads means the position (product.md §2 rule 4). */
export function leadPositionOf({ accountId }: Found, { leads, soleSide }: Here): Who {
  const side = ledBy(leads, accountId);
  return side && (soleSide ?? side) === side ? { kind: 'lead', side } : { kind: 'person', accountId };
}

import type { Agreement } from '../domain/agreement';
import type { AgreementItem } from '../domain/change';
import { otherSide, type Side } from '../domain/side';
import type { Addressed } from './ports/notice';

/** Who leads now, who is accepted as one, and who has to accept. */
export const leadNotices = (items: readonly AgreementItem[], agreement: Agreement): Addressed[] =>
  items.flatMap((item): Addressed[] => {
    switch (item.kind) {
      case 'leadNamed':
        return item.to === null ? [] : [{ notice: 'leadNamed', to: item.to }];
      case 'nominated':
        // Whoever is accepted in the same breath learns of both by that.
        return item.to === null || isAccepting(items) ? [] : whoAccepts(agreement, item.side);
      case 'nominationAccepted':
        return agreement.leads[item.side] === item.accountId
          ? []
          : [{ notice: 'nominationAccepted', to: item.accountId }];
      default:
        return [];
    }
  });

const isAccepting = (items: readonly AgreementItem[]): boolean =>
  items.some(({ kind }) => kind === 'nominationAccepted');

function whoAccepts({ leads, nominations }: Agreement, side: Side): Addressed[] {
  const other = otherSide(side);
  const to = leads[other] ?? nominations[other]?.accountId;
  return to === undefined || leads[side] !== null ? [] : [{ notice: 'nominated', to }];
}

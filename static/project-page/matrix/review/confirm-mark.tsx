import type { Side } from '../../../../src/domain/side';
import { ownerWithin, type OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';

/** It was agreed before these sides' leads came. */
export function ConfirmMark({ sides, context }: { sides: readonly Side[]; context: OwnerContext }) {
  return sides.map((side) => (
    <p key={side} className="activity__confirm">
      {t('review.toConfirmBy', { name: ownerWithin({ kind: 'lead', side }, context) })}
    </p>
  ));
}

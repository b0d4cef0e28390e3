import { sides } from '../../../../src/domain/side';
import { ownerText, type OwnerContext } from '../../../shared/owners/owner-text';
import { t, tCount } from '../../../shared/texts/text';
import { Notice } from '../../../shared/ui/notice';
import type { ProjectAgreement } from '../../frame/project-gate';
import { ConfirmAll } from './confirm-all';

type ToConfirmProps = { view: ProjectAgreement; context: OwnerContext };

/** What was agreed before a new lead came: it holds, and one click confirms it. */
export function ToConfirm({ view: { agreement, viewer }, context }: ToConfirmProps) {
  return sides.map((side) => {
    const count = agreement.activities.filter(({ toConfirm }) => toConfirm.includes(side)).length;
    if (count === 0) return null;
    const isMine = viewer.side === side;
    const name = ownerText({ kind: 'lead', side }, context);
    return (
      <Notice
        key={side}
        tone="info"
        title={isMine ? tCount('review.yours', count) : tCount('review.theirs', count, { name })}
      >
        {isMine && (
          <>
            <p className="notice__title">
              {t('review.yoursHint')}
              {!agreement.accepted[side] && ` ${t('review.yoursAccepts', { lead: t(`leadWithin.${side}`) })}`}
            </p>
            <ConfirmAll agreement={agreement} isNextStep />
          </>
        )}
      </Notice>
    );
  });
}

import LockIcon from '@atlaskit/icon/core/lock-locked';
import type { Side } from '../../../../src/domain/side';
import { ownerText, type OwnerContext } from '../../../shared/owners/owner-text';
import { OwnerToken } from '../../../shared/owners/owner-token';
import { t } from '../../../shared/texts/text';
import type { Half } from './activity-picture';

type HalfProps = { half: Half; side: Side; context: OwnerContext };

/** One side's half of the picture: what its lead says. */
export function HalfCard({ half, side, context }: HalfProps) {
  const lead = context.leads[side];
  const says =
    lead !== null && lead === context.viewer
      ? t('picture.youSay')
      : t('picture.says', { name: ownerText({ kind: 'lead', side }, context) });
  return (
    <div className={`half half--${side} half--${half.kind}`}>
      <span className="half__says">{says}</span>
      <HalfContent half={half} isVacant={lead === null} context={context} />
    </div>
  );
}

type HalfContentProps = Pick<HalfProps, 'half' | 'context'> & { isVacant: boolean };

function HalfContent({ half, isVacant, context }: HalfContentProps) {
  switch (half.kind) {
    case 'missing':
      return <span className="half__nothing">{t(isVacant ? 'picture.vacant' : 'picture.missing')}</span>;
    case 'hidden':
      return (
        <span className="half__nothing">
          <LockIcon label="" color="currentColor" size="small" /> {t('picture.hidden')}
        </span>
      );
    case 'given':
      return (
        <>
          <span className="half__owner">
            <OwnerToken answer={half.given.answer} context={context} />
          </span>
          {half.given.comment && <q className="half__comment">{half.given.comment}</q>}
        </>
      );
  }
}

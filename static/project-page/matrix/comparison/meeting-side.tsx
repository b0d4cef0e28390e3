import LockIcon from '@atlaskit/icon/core/lock-locked';
import type { Side } from '../../../../src/domain/side';
import { ownerText, type OwnerContext } from '../../../shared/owners/owner-text';
import { OwnerSymbol, OwnerToken } from '../../../shared/owners/owner-token';
import { t } from '../../../shared/texts/text';
import type { Half } from '../picture/activity-picture';

type MeetingSideProps = {
  side: Side;
  /** `null`: it was one with the other side's. */
  half: Half | null;
  context: OwnerContext;
};

/** What one side brings to the meeting. */
export function MeetingSide({ side, half, context }: MeetingSideProps) {
  const lead = context.leads[side];
  const name = ownerText({ kind: 'lead', side }, context);
  const isViewer = lead !== null && lead === context.viewer;
  return (
    <div className={`meeting__side meeting__side--${side} meeting__side--${half?.kind ?? 'joined'}`}>
      {half && (
        <span className="meeting__says">
          {half.kind !== 'given' ? name : isViewer ? t('picture.youSay') : t('picture.says', { name })}
        </span>
      )}
      {half?.kind === 'given' && (
        <>
          <span className="meeting__answer">
            <OwnerToken answer={half.given.answer} context={context} />
          </span>
          {half.given.comment && <q className="meeting__comment">{half.given.comment}</q>}
        </>
      )}
      {half?.kind === 'missing' && (
        <span className="meeting__nothing">{t(lead === null ? 'picture.vacant' : 'picture.missing')}</span>
      )}
      {half?.kind === 'hidden' && (
        <span className="meeting__nothing">
          <LockIcon label="" color="currentColor" size="small" /> {t('picture.hidden')}
        </span>
      )}
      {!half && lead && (
        <span className="meeting__lead">
          <OwnerSymbol answer={{ kind: 'lead', side }} context={context} /> {name}
        </span>
      )}
    </div>
  );
}

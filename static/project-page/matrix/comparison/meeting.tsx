import type { AgreementView } from '../../../../src/contract';
import { sides, type Side } from '../../../../src/domain/side';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { OwnerToken } from '../../../shared/owners/owner-token';
import { t } from '../../../shared/texts/text';
import type { Half, Picture } from '../picture/activity-picture';
import { Stances } from '../picture/stances';
import { MeetingMark } from './meeting-mark';
import { MeetingSide } from './meeting-side';
import './meeting.css';

type MeetingProps = {
  picture: Picture;
  agreement: Pick<AgreementView, 'soleSide'>;
  context: OwnerContext;
};

const halfOf = (picture: Picture, side: Side): Half | null =>
  picture.kind === 'apart' ? picture.halves[side] : null;

const saidIn = (picture: Picture): Record<Side, boolean> => ({
  product: halfOf(picture, 'product')?.kind !== 'missing',
  engineering: halfOf(picture, 'engineering')?.kind !== 'missing',
});

/** Two sides of one question, and in the middle whether they meet. */
export function Meeting({ picture, agreement, context }: MeetingProps) {
  const { soleSide } = agreement;
  const seam = picture.kind === 'joined' ? 'joined' : picture.seam;
  const [left, right] = sides.map((side) =>
    (soleSide ?? side) === side ? (
      <MeetingSide key={side} side={side} half={halfOf(picture, side)} context={context} />
    ) : null,
  );
  return (
    <>
      <div className={`meeting meeting--${seam}${soleSide ? ' meeting--sole' : ''}`}>
        {left}
        <div className="meeting__middle">
          <MeetingMark kind={seam} said={saidIn(picture)} />
          <span className="meeting__outcome">
            <span className={`meeting__word meeting__word--${seam}`}>{t(`seam.${seam}`)}</span>
            {picture.kind === 'joined' && (
              <span className="meeting__owner">
                <OwnerToken answer={picture.answer} context={context} />
              </span>
            )}
          </span>
        </div>
        {right}
      </div>
      {picture.kind === 'joined' && <Stances stances={picture.stances} context={context} />}
    </>
  );
}

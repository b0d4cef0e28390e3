import type { OwnerContext } from '../../../shared/owners/owner-text';
import { ownerText } from '../../../shared/owners/owner-text';
import { OwnerToken } from '../../../shared/owners/owner-token';
import { dayText } from '../../../shared/texts/date-text';
import { t } from '../../../shared/texts/text';
import type { Picture, Stance } from './activity-picture';
import { Seam } from './seam';

type WholeProps = {
  picture: Extract<Picture, { kind: 'joined' }>;
  context: OwnerContext;
  timeZone: string;
};

/** What is in force, and under it what the leads say about changing it. */
export function Whole({ picture, context, timeZone }: WholeProps) {
  return (
    <div className="whole">
      <div className="whole__bar">
        <Seam kind="joined" />
        <span className="whole__owner">
          <OwnerToken answer={picture.answer} context={context} />
        </span>
        <span className="whole__since">{t('picture.since', { day: dayText(picture.since, timeZone) })}</span>
      </div>
      <div className="stances">
        {picture.stances.map((stance) => (
          <StanceCard key={stance.side} stance={stance} context={context} />
        ))}
      </div>
    </div>
  );
}

function StanceCard({ stance: { kind, side, given }, context }: { stance: Stance; context: OwnerContext }) {
  const lead = context.leads[side];
  const says =
    lead !== null && lead === context.viewer
      ? t(`picture.you.${kind}`)
      : t(`picture.${kind}`, { name: ownerText({ kind: 'lead', side }, context) });
  return (
    <div className={`stance stance--${side} stance--${kind}`}>
      <span className="half__says">{says}</span>
      <span className="half__owner">
        <OwnerToken answer={given.answer} context={context} />
      </span>
      {given.comment && <q className="half__comment">{given.comment}</q>}
    </div>
  );
}

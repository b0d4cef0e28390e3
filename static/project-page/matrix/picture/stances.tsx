import { ownerText, type OwnerContext } from '../../../shared/owners/owner-text';
import { OwnerToken } from '../../../shared/owners/owner-token';
import { t } from '../../../shared/texts/text';
import type { Stance } from './activity-picture';
import './halves.css';

/** What the leads say about changing what is in force, each on their own side. */
export function Stances({ stances, context }: { stances: Stance[]; context: OwnerContext }) {
  return (
    <div className="stances">
      {stances.map((stance) => (
        <StanceCard key={stance.side} stance={stance} context={context} />
      ))}
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

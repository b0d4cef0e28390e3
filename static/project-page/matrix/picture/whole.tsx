import type { OwnerContext } from '../../../shared/owners/owner-text';
import { nameText } from '../../../shared/owners/owner-text';
import { OwnerToken } from '../../../shared/owners/owner-token';
import { dayText } from '../../../shared/texts/date-text';
import { t } from '../../../shared/texts/text';
import type { Picture, Proposal } from './activity-picture';
import { Seam } from './seam';

type WholeProps = {
  picture: Extract<Picture, { kind: 'joined' }>;
  context: OwnerContext;
  timeZone: string;
};

/** What is in force, and under it whatever a lead would rather have. */
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
      {picture.proposals.map((proposal) => (
        <ProposalLine key={proposal.side} proposal={proposal} context={context} />
      ))}
    </div>
  );
}

function ProposalLine({ proposal: { side, given }, context }: { proposal: Proposal; context: OwnerContext }) {
  const lead = context.leads[side];
  const proposes =
    lead === context.viewer
      ? t('picture.youPropose')
      : t('picture.proposes', { name: nameText(lead, context) });
  return (
    <div className={`proposal proposal--${side}`}>
      <span className="half__says">{proposes}</span>
      <span className="half__owner">
        <OwnerToken answer={given.answer} context={context} />
      </span>
      {given.comment && <q className="half__comment">{given.comment}</q>}
    </div>
  );
}

import type { AgreementView } from '../../../../src/contract';
import type { ActivityState } from '../../../../src/domain/activity-state';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { activityPicture } from './activity-picture';
import { HalfCard } from './half';
import { Seam } from './seam';
import { Suggestion } from './suggestion';
import { Whole } from './whole';
import './halves.css';

type HalvesProps = { state: ActivityState; agreement: AgreementView; context: OwnerContext };

/** Two answers as two halves: joined when they are the same, apart when they aren't, and how. */
export function Halves({ state, agreement, context }: HalvesProps) {
  const { soleSide, terms } = agreement;
  if (state.state === 'suggested' && state.owner) return <Suggestion owner={state.owner} context={context} />;
  const picture = activityPicture(state);
  if (picture.kind === 'joined')
    return <Whole picture={picture} context={context} timeZone={terms.settings.timeZone} />;
  if (soleSide) {
    return (
      <div className="halves halves--sole">
        <HalfCard half={picture.halves[soleSide]} side={soleSide} context={context} />
      </div>
    );
  }
  return (
    <div className={`halves halves--${picture.seam}`}>
      <HalfCard half={picture.halves.product} side="product" context={context} />
      <Seam kind={picture.seam} />
      <HalfCard half={picture.halves.engineering} side="engineering" context={context} />
    </div>
  );
}

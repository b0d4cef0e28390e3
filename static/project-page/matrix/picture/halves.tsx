import type { ActivityState } from '../../../../src/domain/activity-state';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { activityPicture } from './activity-picture';
import { HalfCard } from './half';
import { Seam } from './seam';
import { Suggestion } from './suggestion';
import { Whole } from './whole';
import './halves.css';

type HalvesProps = { state: ActivityState; context: OwnerContext; timeZone: string };

/** Two answers as two halves: joined when they are the same, apart when they aren't, and how. */
export function Halves({ state, context, timeZone }: HalvesProps) {
  if (state.state === 'suggested' && state.owner) return <Suggestion owner={state.owner} context={context} />;
  const picture = activityPicture(state);
  if (picture.kind === 'joined') return <Whole picture={picture} context={context} timeZone={timeZone} />;
  return (
    <div className={`halves halves--${picture.seam}`}>
      <HalfCard half={picture.halves.product} side="product" context={context} />
      <Seam kind={picture.seam} />
      <HalfCard half={picture.halves.engineering} side="engineering" context={context} />
    </div>
  );
}

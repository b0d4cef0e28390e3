import type { ActivityId } from '../../../../src/domain/ids';
import { ownerWithin, type OwnerContext } from '../../../shared/owners/owner-text';
import { t, tName } from '../../../shared/texts/text';
import type { Outcome } from './outcome';

/** `Staged rollout: you stay with Ana Moreau.` */
export function outcomeText(outcome: Outcome, activityId: ActivityId, context: OwnerContext): string {
  const activity = tName('activity', activityId);
  return 'owner' in outcome
    ? t(`outcome.${outcome.kind}`, { activity, owner: ownerWithin(outcome.owner, context) })
    : t(`outcome.${outcome.kind}`, { activity });
}

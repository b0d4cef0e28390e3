import type { ActivityId } from '../../../../src/domain/ids';
import { accountOf, ownerWithin, type OwnerContext } from '../../../shared/owners/owner-text';
import { t, tName } from '../../../shared/texts/text';
import type { Outcome } from './outcome';

/** `Staged rollout: you stay with Ana Moreau.` */
export function outcomeText(outcome: Outcome, activityId: ActivityId, context: OwnerContext): string {
  const activity = tName('activity', activityId);
  if (!('owner' in outcome)) return t(`outcome.${outcome.kind}`, { activity });
  const isViewer = accountOf(outcome.owner, context.leads) === context.viewer;
  if (outcome.kind === 'stays' && isViewer) return t('outcome.keeps', { activity });
  return t(`outcome.${outcome.kind}`, { activity, owner: ownerWithin(outcome.owner, context) });
}

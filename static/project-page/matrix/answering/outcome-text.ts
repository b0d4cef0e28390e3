import type { ActivityView } from '../../../../src/contract';
import { accountOf, ownerWithin, type OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';
import type { Outcome } from './outcome';

/** `Staged rollout: you stay with Ana Moreau.` */
export function outcomeText(
  outcome: Outcome,
  changed: Pick<ActivityView, 'id' | 'name'>,
  context: OwnerContext,
): string {
  const activity = activityName(changed);
  if (!('owner' in outcome)) return t(`outcome.${outcome.kind}`, { activity });
  const isViewer = accountOf(outcome.owner, context.leads) === context.viewer;
  if (outcome.kind === 'stays' && isViewer) return t('outcome.keeps', { activity });
  return t(`outcome.${outcome.kind}`, { activity, owner: ownerWithin(outcome.owner, context) });
}

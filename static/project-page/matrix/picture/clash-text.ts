import type { ActivityState } from '../../../../src/domain/activity-state';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';

/** What a difference means, in a sentence beside its picture. */
export function clashText(state: ActivityState, { leads, viewer }: OwnerContext): string | undefined {
  if (state.state !== 'differs') return undefined;
  const isLead = Object.values(leads).some((lead) => lead === viewer);
  return t(`${isLead ? 'clash' : 'clashForOthers'}.${state.clash}`);
}

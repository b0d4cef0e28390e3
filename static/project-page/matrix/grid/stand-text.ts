import type { AgreementView } from '../../../../src/contract';
import type { ActivityState } from '../../../../src/domain/activity-state';
import { ownerWithin, type OwnerContext } from '../../../shared/owners/owner-text';
import { dayText } from '../../../shared/texts/date-text';
import { t } from '../../../shared/texts/text';

/** What a state's word leaves open: since when, or for whom. */
export function standText(
  state: ActivityState,
  { terms }: Pick<AgreementView, 'terms'>,
  context: OwnerContext,
): string | undefined {
  switch (state.state) {
    case 'suggested':
    case 'differs':
      return undefined;
    case 'waiting':
      return t('grid.waitsFor', { name: ownerWithin({ kind: 'lead', side: state.for }, context) });
    case 'agreed':
    case 'changing':
      return t('picture.since', { day: dayText(state.since, terms.settings.timeZone) });
  }
}

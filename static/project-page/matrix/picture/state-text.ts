import type { ActivityView, AgreementView } from '../../../../src/contract';
import { nameText, type OwnerContext } from '../../../shared/owners/owner-text';
import { t } from '../../../shared/texts/text';

/** Where an activity stands, in one sentence beside its picture. */
export function stateText(
  { state }: Pick<ActivityView, 'state'>,
  { leads }: AgreementView,
  context: OwnerContext,
) {
  switch (state.state) {
    case 'suggested':
      return t(state.owner ? 'state.suggested' : 'state.unanswered');
    case 'waiting': {
      const lead = leads[state.for];
      return lead === context.viewer
        ? t('state.waitsForYou')
        : t('state.waits', { name: nameText(lead, context) });
    }
    case 'differs': {
      const isLead = Object.values(leads).includes(context.viewer);
      return t(`${isLead ? 'state' : 'stateForOthers'}.${state.clash}`);
    }
    case 'agreed':
      return t('state.agreed');
    case 'changing':
      return t('state.changing');
  }
}

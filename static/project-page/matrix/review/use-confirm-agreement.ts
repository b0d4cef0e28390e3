import type { AgreementView } from '../../../../src/contract';
import { invoke } from '../../../shared/bridge/operation';
import { t } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import { useCommand } from '../../frame/use-command';

/** Confirms everything in force exactly as it is on the screen. */
export function useConfirmAgreement({ id: agreementId, activities }: AgreementView) {
  const announce = useAnnounce();
  return useCommand(
    () =>
      invoke('confirmAgreement', {
        agreementId,
        answers: activities.flatMap(({ id, state }) =>
          'answer' in state ? [{ activityId: id, answer: state.answer }] : [],
        ),
      }),
    () => {
      announce(t('review.confirmedAll'));
    },
  );
}

import type { ActivityView, AgreementView } from '../../../../../src/contract';
import type { ActivityId } from '../../../../../src/domain/ids';
import { invoke } from '../../../../shared/bridge/operation';
import { t } from '../../../../shared/texts/text';
import { activityName } from '../../../activity-name';
import { useCommand } from '../../../frame/use-command';
import { useUndo } from '../../undo/undo-provider';
import { neighbours, type Place } from './neighbours';

type Moved = { activity: ActivityView; before: ActivityId | null };

/** Puts a line in front of another of its group, or behind all of them; `undefined` is no place to go to. */
export function useMoveActivity({ id: agreementId, activities }: AgreementView, onMoved?: () => void) {
  const { tell } = useUndo();
  const send = ({ activity, before }: Moved) =>
    invoke('moveActivity', { agreementId, activityId: activity.id, before });
  const { mutate, isPending, error } = useCommand(send, (_after, { activity }) => {
    const { back } = neighbours(activities, activity);
    const name = { activity: activityName(activity) };
    tell({
      text: t('tools.moved', name),
      back: {
        send: () => send({ activity, before: back }),
        told: () => t('undo.movedBack', name),
      },
    });
    onMoved?.();
  });
  return {
    move: (activity: ActivityView, place: Place) => {
      if (place !== undefined && !isPending) mutate({ activity, before: place });
    },
    isPending,
    error,
  };
}

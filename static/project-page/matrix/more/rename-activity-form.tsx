import type { ActivityView } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';
import { invoke } from '../../../shared/bridge/operation';
import { findName, t } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';
import { RenameForm } from '../../frame/rename-form';
import { useUndo } from '../undo/undo-provider';

type RenameActivityFormProps = { agreementId: AgreementId; activity: ActivityView; onDone: () => void };

export function RenameActivityForm({ agreementId, activity, onDone }: RenameActivityFormProps) {
  const { tell } = useUndo();
  const send = (name: string | null) =>
    invoke('renameActivity', { agreementId, activityId: activity.id, name });
  return (
    <RenameForm
      before={activityName(activity)}
      original={findName('activity', activity.id)}
      send={send}
      onDone={onDone}
      onRenamed={(after) => {
        const renamed = after.activities.find(({ id }) => id === activity.id) ?? activity;
        tell({
          text: t('undo.renamed', { activity: activityName(renamed) }),
          back: {
            send: () => send(activity.name ?? null),
            told: () => t('undo.renamedBack', { activity: activityName(activity) }),
          },
        });
      }}
    />
  );
}

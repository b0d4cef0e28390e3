import type { ActivityView } from '../../../../src/contract';
import type { AgreementId } from '../../../../src/domain/ids';
import { invoke } from '../../../shared/bridge/operation';
import { findName } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';
import { RenameForm } from '../../frame/rename-form';

type RenameActivityFormProps = { agreementId: AgreementId; activity: ActivityView; onDone: () => void };

export const RenameActivityForm = ({ agreementId, activity, onDone }: RenameActivityFormProps) => (
  <RenameForm
    before={activityName(activity)}
    original={findName('activity', activity.id)}
    send={(name) => invoke('renameActivity', { agreementId, activityId: activity.id, name })}
    onDone={onDone}
  />
);

import type { AgreementView, Input } from '../contract';
import { isPostCode } from '../domain/activity';
import { isOwnActivity, renameActivity as withName } from '../domain/edit-activities';
import { AppError } from './app-error';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';
import { requireActivity } from './require-activity';

export function renameActivity(
  ports: AgreementPorts,
  caller: Caller,
  { agreementId, activityId, name }: Input<'renameActivity'>,
): Promise<AgreementView> {
  // Epics, queries and warnings call these three by their names.
  if (isPostCode(activityId)) throw new AppError('BAD_INPUT', { field: 'activityId' });
  if (name === null && isOwnActivity(activityId)) throw new AppError('BAD_INPUT', { field: 'name' });
  return changeAgreement(ports, caller, agreementId, (current) =>
    withName(current, requireActivity(current, activityId), name),
  );
}

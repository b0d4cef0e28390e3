import type { AgreementView, Input } from '../contract';
import { moveActivity as moved } from '../domain/edit-activities';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';
import { requireActivity } from './require-activity';

export const moveActivity = (
  ports: AgreementPorts,
  caller: Caller,
  { agreementId, activityId, before }: Input<'moveActivity'>,
): Promise<AgreementView> =>
  changeAgreement(ports, caller, agreementId, (current) =>
    moved(current, requireActivity(current, activityId), before),
  );

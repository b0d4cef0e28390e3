import type { AgreementView, Input } from '../contract';
import { takeBackAnswer as takenBack } from '../domain/take-back-answer';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';
import { requireActivity } from './require-activity';

export const takeBackAnswer = (
  ports: AgreementPorts,
  caller: Caller,
  { agreementId, activityId }: Input<'takeBackAnswer'>,
): Promise<AgreementView> =>
  changeAgreement(ports, caller, agreementId, (current, { side }) =>
    takenBack(current, requireActivity(current, activityId), side),
  );

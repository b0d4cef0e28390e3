import type { AgreementView, Input } from '../contract';
import { setNote as withNote } from '../domain/annotate-activity';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';
import { requireActivity } from './require-activity';

export const setNote = (
  ports: AgreementPorts,
  caller: Caller,
  { agreementId, activityId, text, seenAt }: Input<'setNote'>,
): Promise<AgreementView> =>
  changeAgreement(ports, caller, agreementId, (current, { by, at }) =>
    withNote(current, requireActivity(current, activityId), { text, seenAt, by, at }),
  );

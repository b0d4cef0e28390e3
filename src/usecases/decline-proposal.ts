import type { AgreementView, Input } from '../contract';
import { declineProposal as without } from '../domain/change-terms';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';

export const declineProposal = (
  ports: AgreementPorts,
  caller: Caller,
  { agreementId, side, change }: Input<'declineProposal'>,
): Promise<AgreementView> =>
  changeAgreement(ports, caller, agreementId, (current) => without(current, { side, change }));

import type { AgreementView, Input } from '../contract';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports/caller';

export const startTracking = (
  ports: AgreementPorts,
  caller: Caller,
  { agreementId }: Input<'startTracking'>,
): Promise<AgreementView> =>
  changeAgreement(ports, caller, agreementId, (current, { by, at }) =>
    current.tracking
      ? { next: current, items: [] }
      : {
          next: { ...current, tracking: { startedAt: at, startedBy: by } },
          items: [{ kind: 'trackingStarted' }],
        },
  );

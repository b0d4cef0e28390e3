import type { AgreementView, Input } from '../contract';
import { type AgreementPorts, changeAgreement } from './change-agreement';
import type { Caller } from './ports';
import { projectOfAgreement } from './agreement-id';

export async function startTracking(
  ports: AgreementPorts,
  caller: Caller,
  { agreementId }: Input<'startTracking'>,
): Promise<AgreementView> {
  const view = await changeAgreement(ports, caller, agreementId, (current, { by, at }) =>
    current.tracking
      ? { next: current, items: [] }
      : {
          next: { ...current, tracking: { startedAt: at, startedBy: by } },
          items: [{ kind: 'trackingStarted' }],
        },
  );
  // Also when it had started before: what got lost then is made up for.
  await ports.jobs.push({ kind: 'repairProject', projectId: projectOfAgreement(agreementId) });
  return view;
}

import type { AgreementView, Input } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { AccountId } from '../domain/ids';
import type { IsoDateTime } from '../domain/time';
import { projectOfAgreement } from './agreement-id';
import { AppError } from './app-error';
import { requireAgreement, requireLead } from './lead';
import type { Caller, Changed, Ports } from './ports';
import { agreementView } from './views';

export async function startTracking(
  ports: Pick<Ports, 'now' | 'access' | 'agreements' | 'jobs'>,
  caller: Caller,
  { agreementId }: Input<'startTracking'>,
): Promise<AgreementView> {
  const projectId = projectOfAgreement(agreementId);
  const [found] = await Promise.all([
    requireAgreement(ports.agreements, agreementId),
    ports.access.inProject(projectId),
  ]);
  requireLead(found, caller.accountId);

  const at = ports.now().toISOString();
  const { next: agreement } = await ports.agreements.change(
    agreementId,
    { actor: caller.accountId, at },
    (current) => started(current, caller.accountId, at),
  );
  // Also when it had started before: what got lost then is made up for.
  await ports.jobs.push({ kind: 'repairProject', projectId });
  return agreementView(agreement, requireLead(agreement, caller.accountId));
}

function started(
  current: Agreement | undefined,
  startedBy: AccountId,
  startedAt: IsoDateTime,
): Changed<Agreement> {
  if (!current) throw new AppError('NOT_FOUND');
  requireLead(current, startedBy);
  if (current.tracking) return { next: current, items: [] };
  return { next: { ...current, tracking: { startedAt, startedBy } }, items: [{ kind: 'trackingStarted' }] };
}

import type { Input, ProjectView } from '../contract';
import type { Agreement } from '../domain/agreement';
import { agreementById, withAgreement } from '../domain/agreements';
import { leadsOf } from '../domain/leads';
import { removeOther } from '../domain/list-agreements';
import { AppError } from './app-error';
import { type CommitPorts, commitProject } from './commit-agreement';
import { openList, requireListed } from './listed-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { requireNoneSilenced } from './require-scope';

/** Where it has leads tracking has to be stopped before, which takes both. */
export async function removeAgreement(
  ports: CommitPorts & Pick<Ports, 'access' | 'projects'>,
  caller: Caller,
  { agreementId }: Input<'removeAgreement'>,
): Promise<ProjectView> {
  const scene = await openList(ports, agreementId);
  const agreement = agreementById(scene.agreements, agreementId);
  if (!agreement) throw new AppError('NOT_FOUND');
  const allow = (current: Agreement, first: Agreement): void => {
    if (current.tracking && leadsOf(current.leads).length > 0) throw new AppError('TRACKED');
    requireNoneSilenced(withAgreement(withAgreement(scene.agreements, first), current), agreementId, null);
  };
  return commitProject(
    ports,
    caller,
    scene,
    (first) => removeOther(first, requireListed(first, agreementId)),
    { closing: { agreement, allow } },
  );
}

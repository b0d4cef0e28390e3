import type { Input, ProjectView } from '../contract';
import { agreementById } from '../domain/agreements';
import { leadsOf } from '../domain/leads';
import { removeOther } from '../domain/list-agreements';
import { AppError } from './app-error';
import { type CommitPorts, commitProject } from './commit-agreement';
import { openList, requireListed } from './listed-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';

/** Where it has leads tracking has to be stopped before, which takes both. */
export async function removeAgreement(
  ports: CommitPorts & Pick<Ports, 'access' | 'projects'>,
  caller: Caller,
  { agreementId }: Input<'removeAgreement'>,
): Promise<ProjectView> {
  const scene = await openList(ports, agreementId);
  const agreement = agreementById(scene.agreements, agreementId);
  if (agreement?.tracking && leadsOf(agreement.leads).length > 0) throw new AppError('TRACKED');
  return commitProject(ports, caller, scene, (first) =>
    removeOther(first, requireListed(first, agreementId)),
  );
}

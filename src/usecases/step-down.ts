import type { Input, ProjectView } from '../contract';
import { ledBy } from '../domain/leads';
import { vacate } from '../domain/name-leads';
import { AppError } from './app-error';
import { type CommitPorts, commitProject } from './commit-agreement';
import { openAgreement } from './open-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';

/** Leads only: who covers for one ends with the absence. */
export async function stepDown(
  ports: CommitPorts & Pick<Ports, 'access' | 'projects'>,
  caller: Caller,
  { agreementId }: Input<'stepDown'>,
): Promise<ProjectView> {
  const scene = await openAgreement(ports, agreementId);
  return commitProject(ports, caller, scene, (current, { by }) => {
    const side = ledBy(current.leads, by);
    if (!side) throw new AppError('FORBIDDEN', { reason: 'notLead' });
    return vacate(current, side);
  });
}

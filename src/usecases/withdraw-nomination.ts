import type { Input, ProjectView } from '../contract';
import { nominatedFor, withdrawNomination as withoutNomination } from '../domain/nominate';
import { AppError } from './app-error';
import { type CommitPorts, commitProject } from './commit-agreement';
import { openAgreement } from './open-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';

export async function withdrawNomination(
  ports: CommitPorts & Pick<Ports, 'access' | 'projects'>,
  caller: Caller,
  { agreementId }: Input<'withdrawNomination'>,
): Promise<ProjectView> {
  const scene = await openAgreement(ports, agreementId);
  return commitProject(ports, caller, scene, (current, { by }) => {
    const side = nominatedFor(current, by);
    if (!side) throw new AppError('FORBIDDEN', { reason: 'notNominated' });
    return withoutNomination(current, side, by);
  });
}

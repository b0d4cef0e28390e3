import type { Input, ProjectView } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { AgreementId } from '../domain/ids';
import { addOther, isNameTaken } from '../domain/list-agreements';
import { agreementIdOf, defaultAgreementOf } from './agreement-id';
import { AppError } from './app-error';
import { type CommitPorts, commitProject } from './commit-agreement';
import { openNewAgreement, requireAdministrator } from './open-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { requireScope } from './require-scope';

export async function addAgreement(
  ports: CommitPorts & Pick<Ports, 'access' | 'projects' | 'people' | 'siteSettings'>,
  caller: Caller,
  { projectId, ...listing }: Input<'addAgreement'>,
): Promise<ProjectView> {
  const scene = await openNewAgreement(ports, caller, defaultAgreementOf(projectId));
  requireAdministrator(scene);
  requireScope(listing.scope, scene.project);
  return commitProject(ports, caller, scene, (first) => {
    if (isNameTaken(first, listing)) throw new AppError('NAME_TAKEN', { name: listing.name });
    return addOther(first, nextId(first), listing);
  });
}

// Ids have three digits.
const mostEver = 999;

function nextId({ projectId, othersEver }: Agreement): AgreementId {
  if (othersEver >= mostEver) throw new AppError('LIMIT', { what: 'agreements' });
  return agreementIdOf(projectId, othersEver + 1);
}

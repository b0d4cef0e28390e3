import type { Input, ProjectView } from '../contract';
import { withAgreement } from '../domain/agreements';
import { changeOther, isNameTaken, isSameListing } from '../domain/list-agreements';
import { AppError } from './app-error';
import { type CommitPorts, commitProject } from './commit-agreement';
import { openList, requireListed } from './listed-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { requireNoneSilenced, requireScope } from './require-scope';

/** Its name, and which epics are its own. */
export async function redefineAgreement(
  ports: CommitPorts & Pick<Ports, 'access' | 'projects'>,
  caller: Caller,
  { agreementId, seen, ...listing }: Input<'changeAgreement'>,
): Promise<ProjectView> {
  const scene = await openList(ports, agreementId);
  requireScope(listing.scope, scene.project, requireListed(scene.agreement, agreementId).scope);
  return commitProject(ports, caller, scene, (first) => {
    if (isNameTaken(first, listing, agreementId)) throw new AppError('NAME_TAKEN', { name: listing.name });
    requireNoneSilenced(withAgreement(scene.agreements, first), agreementId, listing.scope);
    const stands = requireListed(first, agreementId);
    if (seen && !isSameListing(stands, seen) && !isSameListing(stands, listing))
      throw new AppError('CONFLICT', {}, { current: { name: stands.name, scope: stands.scope } });
    return changeOther(first, stands, listing);
  });
}

import type { AgreementView, Input } from '../contract';
import type { Agreement } from '../domain/agreement';
import { otherSide, type Side } from '../domain/side';
import { withSoleSide } from '../domain/sole-side';
import { AppError } from './app-error';
import { type CommitPorts, commitAgreement } from './commit-agreement';
import { openNewAgreement } from './open-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import { agreementView } from './views';

/**
 * Whether a position is there is a project administrator's to say as long as nobody holds it (product.md §2 rule 6).
 * `undefined`: it is for the leads to say.
 */
export async function soleSideByAdministrator(
  ports: CommitPorts & Pick<Ports, 'access' | 'projects' | 'people' | 'siteSettings'>,
  caller: Caller,
  { agreementId, soleSide }: Pick<Input<'changeTerms'>, 'agreementId'> & { soleSide: Side | null },
): Promise<AgreementView | undefined> {
  const scene = await openNewAgreement(ports, caller, agreementId);
  if (!scene.permissions.canAdminister || isHeld(scene.agreement, soleSide)) return undefined;
  const committed = await commitAgreement(ports, caller, scene, (current, { at }) => {
    if (isHeld(current, soleSide)) throw new AppError('CONFLICT', {}, { current: { leads: current.leads } });
    return withSoleSide(current, soleSide, at);
  });
  return agreementView(committed.agreements, committed.agreement, caller.accountId, committed.now);
}

/** Does somebody lead the side that is not to answer? */
const isHeld = ({ leads }: Agreement, soleSide: Side | null): boolean =>
  soleSide !== null && leads[otherSide(soleSide)] !== null;

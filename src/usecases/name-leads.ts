import type { Input, ProjectView } from '../contract';
import type { Agreement } from '../domain/agreement';
import type { AgreementEdit } from '../domain/agreement-edit';
import type { AccountId } from '../domain/ids';
import type { Leads } from '../domain/leads';
import { nameLeads as withLeads } from '../domain/name-leads';
import { otherSide, sides } from '../domain/side';
import { withSoleSide } from '../domain/sole-side';
import type { IsoDateTime } from '../domain/time';
import { AppError } from './app-error';
import { requireAvailable } from './available-person';
import { type CommitPorts, commitProject } from './commit-agreement';
import { leadNotices } from './lead-notices';
import { openNewAgreement, requireAdministrator } from './open-agreement';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import type { Project } from './ports/project';

export async function nameLeads(
  ports: CommitPorts & Pick<Ports, 'access' | 'projects' | 'people' | 'siteSettings'>,
  caller: Caller,
  { agreementId, product, engineering, seen }: Input<'nameLeads'>,
): Promise<ProjectView> {
  const scene = await openNewAgreement(ports, caller, agreementId);
  requireAdministrator(scene);
  const leads = { product, engineering };
  const before = seen ?? scene.agreement.leads;
  // What the caller left as it was is left alone, whoever has changed it meanwhile.
  const named = sides.filter((side) => leads[side] !== before[side]);
  requireTwoPeople(leads);
  await requireLeads(
    ports,
    named.flatMap((side) => leads[side] ?? []),
    scene.project,
  );
  return commitProject(
    ports,
    caller,
    scene,
    (current, { at }) => {
      const isOvertaken = ({ leads: now }: Agreement) =>
        named.some((side) => now[side] !== before[side] && now[side] !== leads[side]);
      if (seen && isOvertaken(current))
        throw new AppError('CONFLICT', {}, { current: { leads: current.leads } });
      const changes = Object.fromEntries(named.map((side) => [side, leads[side]]));
      return appoint(current, { ...current.leads, ...changes }, at);
    },
    { notices: leadNotices },
  );
}

/** Naming someone for the position that was said not to be there brings it back. */
function appoint(current: Agreement, leads: Leads, at: IsoDateTime): AgreementEdit {
  requireTwoPeople(leads);
  const { soleSide } = current;
  const isBack = soleSide !== null && leads[otherSide(soleSide)] !== null;
  const opened = isBack ? withSoleSide(current, null, at) : { next: current, items: [] };
  const named = withLeads(opened.next, leads, at);
  return { next: named.next, items: [...opened.items, ...named.items] };
}

function requireTwoPeople({ product, engineering }: Leads): void {
  if (product !== null && product === engineering) throw new AppError('SAME_PERSON');
}

async function requireLeads(
  { people, access }: Pick<Ports, 'people' | 'access'>,
  accountIds: readonly AccountId[],
  { key }: Project,
): Promise<void> {
  requireAvailable(await people.find(accountIds), accountIds);
  const mayEdit = await Promise.all(accountIds.map((accountId) => access.mayEdit(accountId, key)));
  const refused = accountIds.find((_accountId, index) => !mayEdit[index]);
  if (refused !== undefined) throw new AppError('PERSON_UNAVAILABLE', { accountId: refused });
}

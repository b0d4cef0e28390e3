import type { Agreement } from '../domain/agreement';
import type { ProjectAgreements } from '../domain/agreements';
import type { AgreementId } from '../domain/ids';
import { projectOfAgreement } from './agreement-id';
import { AppError } from './app-error';
import type { Permissions } from './ports/access';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import type { Project } from './ports/project';
import { requireAgreement } from './require-agreement';

/** One agreement of a project that the caller may browse. */
export type AgreementScene = {
  permissions: Permissions;
  project: Project;
  agreements: ProjectAgreements;
  agreement: Agreement;
};

export async function openAgreement(
  ports: Pick<Ports, 'access' | 'projects' | 'agreements'>,
  agreementId: AgreementId,
): Promise<AgreementScene> {
  const projectId = projectOfAgreement(agreementId);
  const [permissions, project, found] = await Promise.all([
    ports.access.inProject(projectId),
    ports.projects.require(projectId),
    requireAgreement(ports.agreements, agreementId),
  ]);
  return { permissions, project, agreements: found.project, agreement: found.agreement };
}

/** For commands that may be an agreement's first: its days are those of who sets it up (product.md §3). */
export async function openNewAgreement(
  ports: Pick<Ports, 'access' | 'projects' | 'agreements' | 'people'>,
  { accountId }: Caller,
  agreementId: AgreementId,
): Promise<AgreementScene> {
  const scene = await openAgreement(ports, agreementId);
  const { agreement } = scene;
  if (agreement.version > 0) return scene;
  const [creator] = await ports.people.find([accountId]);
  const settings = { ...agreement.settings, timeZone: creator?.timeZone ?? agreement.settings.timeZone };
  return { ...scene, agreement: { ...agreement, settings } };
}

export function requireAdministrator({ permissions }: Pick<AgreementScene, 'permissions'>): void {
  if (!permissions.canAdminister) throw new AppError('FORBIDDEN', { reason: 'notAdministrator' });
}

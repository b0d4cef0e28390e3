import { activityIdSchema, roleIdSchema } from '../contract';
import type { Agreement } from '../domain/agreement';
import { withTemplate } from '../domain/agreement-template';
import type { ProjectAgreements } from '../domain/agreements';
import type { AgreementId } from '../domain/ids';
import type { AgreementTemplate } from '../domain/site-settings';
import { projectOfAgreement } from './agreement-id';
import { AppError } from './app-error';
import type { Permissions } from './ports/access';
import type { Caller } from './ports/caller';
import type { Ports } from './ports/operation-ports';
import type { Project } from './ports/project';
import { requireAgreement, requireOn } from './require-agreement';

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
  requireOn(found.project);
  return { permissions, project, agreements: found.project, agreement: found.agreement };
}

type OpenNewPorts = Pick<Ports, 'access' | 'projects' | 'agreements' | 'people' | 'siteSettings'>;

/** For commands that may be an agreement's first: it starts as the site's template says, in the days of who sets it up. */
export async function openNewAgreement(
  ports: OpenNewPorts,
  { accountId }: Caller,
  agreementId: AgreementId,
): Promise<AgreementScene> {
  const scene = await openAgreement(ports, agreementId);
  const { agreement } = scene;
  if (agreement.version > 0) return scene;
  const [[creator], { settings }] = await Promise.all([
    ports.people.find([accountId]),
    ports.siteSettings.find(),
  ]);
  const start = asTemplateSays(agreement, settings.template);
  const timeZone = creator?.timeZone ?? start.settings.timeZone;
  return { ...scene, agreement: { ...start, settings: { ...start.settings, timeZone } } };
}

/** A new one, with what the site's template adds and leaves out. */
export const asTemplateSays = (agreement: Agreement, template: AgreementTemplate): Agreement =>
  withTemplate(agreement, template, newIds);

const newIds = {
  activityId: (place: number) => activityIdSchema.parse(`site-${String(place + 1)}`),
  roleId: (place: number) => roleIdSchema.parse(`site-${String(place + 1)}`),
};

export function requireAdministrator({ permissions }: Pick<AgreementScene, 'permissions'>): void {
  if (!permissions.canAdminister) throw new AppError('FORBIDDEN', { reason: 'notAdministrator' });
}

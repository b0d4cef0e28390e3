import type { Agreement } from '../domain/agreement';
import { agreementById, type ProjectAgreements } from '../domain/agreements';
import type { AgreementId } from '../domain/ids';
import { numberOf, projectOfAgreement } from './agreement-id';
import { AppError } from './app-error';
import type { Agreements } from './ports/agreements';

/** What the caller may see there is closed as long as the app is off. */
export function requireOn({ isOn }: Pick<ProjectAgreements, 'isOn'>): void {
  if (!isOn) throw new AppError('SWITCHED_OFF');
}

export type FoundAgreement = { project: ProjectAgreements; agreement: Agreement };

/** NOT_FOUND for an id that the project doesn't list. */
export async function requireAgreement(
  { findProject }: Pick<Agreements, 'findProject'>,
  id: AgreementId,
): Promise<FoundAgreement> {
  const project = await findProject(projectOfAgreement(id));
  const agreement = agreementById(project, id);
  if (!agreement) throw new AppError('NOT_FOUND');
  return { project, agreement };
}

/** Also one that was removed: what is recorded of it can be read. */
export async function requireRecorded(
  { find, findProject }: Pick<Agreements, 'find' | 'findProject'>,
  id: AgreementId,
): Promise<Agreement> {
  const project = await findProject(projectOfAgreement(id));
  requireOn(project);
  const listed = agreementById(project, id);
  if (listed) return listed;
  const removed = numberOf(id) <= project.default.othersEver ? await find(id) : undefined;
  if (!removed) throw new AppError('NOT_FOUND');
  return removed;
}

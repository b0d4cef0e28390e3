import type { Agreement } from '../domain/agreement';
import { agreementById, type ProjectAgreements } from '../domain/agreements';
import type { AgreementId } from '../domain/ids';
import { projectOfAgreement } from './agreement-id';
import { AppError } from './app-error';
import type { Agreements } from './ports';

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

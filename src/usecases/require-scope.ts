import type { ProjectAgreements } from '../domain/agreements';
import type { EpicFilter } from '../domain/epic-filter';
import type { AgreementId } from '../domain/ids';
import { silences } from '../domain/list-agreements';
import { AppError } from './app-error';
import { requireKnown } from './known-filter';
import type { Project } from './ports/project';

/** An agreement that no epic can match is none. */
export function requireScope(scope: EpicFilter, project: Project, before?: EpicFilter): void {
  if (scope.labels.length + scope.componentIds.length === 0) {
    throw new AppError('BAD_INPUT', { field: 'scope' });
  }
  requireKnown(scope, project, before);
}

/** `null`: it is listed no more. Only its own leads silence what is tracked, both of them (product.md §2 rule 7). */
export function requireNoneSilenced(
  project: ProjectAgreements,
  agreementId: AgreementId,
  scope: EpicFilter | null,
): void {
  if (silences(project, agreementId, scope)) throw new AppError('TRACKED', { reason: 'scope' });
}

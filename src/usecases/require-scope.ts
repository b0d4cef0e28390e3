import type { EpicFilter } from '../domain/epic-filter';
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

import type { EpicFilter } from '../domain/epic-filter';
import { AppError } from './app-error';
import { requireKnown } from './known-filter';
import type { Project } from './ports/project';

/** An agreement that no epic can match is none. */
export function requireScope(scope: EpicFilter, project: Project, before?: EpicFilter): void {
  const { labels, componentIds, typeIds } = scope;
  if (labels.length + componentIds.length + typeIds.length === 0) {
    throw new AppError('BAD_INPUT', { field: 'scope' });
  }
  requireKnown(scope, project, before);
}

import type { EpicFilter } from '../domain/epic-filter';
import { AppError } from './app-error';
import type { Project } from './ports/project';

type Known = Pick<Project, 'componentIds' | 'typeIds'>;

/** Components and types are the project's. What stood there before may stay, also after Jira lost it. */
export function requireKnown(filter: EpicFilter, project: Known, before?: EpicFilter): void {
  const components = new Set([...project.componentIds, ...(before?.componentIds ?? [])]);
  const types = new Set([...project.typeIds, ...(before?.typeIds ?? [])]);
  if (!filter.componentIds.every((id) => components.has(id))) {
    throw new AppError('BAD_INPUT', { field: 'componentIds' });
  }
  if (!filter.typeIds.every((id) => types.has(id))) throw new AppError('BAD_INPUT', { field: 'typeIds' });
}

export const isKnown = (filter: EpicFilter, project: Known): boolean =>
  filter.componentIds.every((id) => project.componentIds.includes(id)) &&
  filter.typeIds.every((id) => project.typeIds.includes(id));

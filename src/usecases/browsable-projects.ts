import type { ProjectId } from '../domain/ids';
import { AppError } from './app-error';
import type { Ports } from './ports/operation-ports';

/** Whether the caller may browse a project; each is asked for once. */
export function browsableProjects({
  access,
}: Pick<Ports, 'access'>): (projectId: ProjectId) => Promise<boolean> {
  const known = new Map<ProjectId, boolean>();
  return async (projectId) => {
    const browsable = known.get(projectId) ?? (await mayBrowse(access, projectId));
    known.set(projectId, browsable);
    return browsable;
  };
}

async function mayBrowse({ inProject }: Ports['access'], projectId: ProjectId): Promise<boolean> {
  try {
    await inProject(projectId);
    return true;
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'NOT_FOUND') return false;
    throw cause;
  }
}

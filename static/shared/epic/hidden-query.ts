import { queryOptions } from '@tanstack/react-query';
import type { HiddenWarning } from '../../../src/domain/personal-choices';
import type { ProjectId } from '../../../src/domain/ids';
import { invoke, unwrap } from '../bridge/operation';

/** What the viewer hides from themselves in the project. */
export const hiddenQuery = (projectId: ProjectId) =>
  queryOptions({
    queryKey: ['hidden', projectId],
    queryFn: async (): Promise<HiddenWarning[]> => unwrap(await invoke('readHidden', { projectId })).hidden,
  });

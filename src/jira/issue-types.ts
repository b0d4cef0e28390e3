import { asApp, route } from '@forge/api';
import { epicLevel, epicTypesSchema } from '../contract/jira-epic';
import type { ProjectId } from '../domain/ids';
import { AppError } from '../usecases/app-error';
import { oncePer } from './once-per';
import { readJson } from './send';

/** For one invocation, in which each project is asked once. None for a project that the app can't see. */
export const epicTypes = () => oncePer(epicTypeIds);

async function epicTypeIds(projectId: ProjectId): Promise<string[]> {
  try {
    const types = await readJson(
      () =>
        // authorised by the job: type ids reach nobody
        asApp().requestJira(route`/rest/api/3/issuetype/project?projectId=${projectId}&level=${epicLevel}`),
      epicTypesSchema,
    );
    return types.map(({ id }) => id);
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'NOT_FOUND') return [];
    throw cause;
  }
}

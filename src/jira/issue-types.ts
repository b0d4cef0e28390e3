import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';
import { epicLevel } from '../contract/jira-epic';
import type { ProjectId } from '../domain/ids';
import { AppError } from '../usecases/app-error';
import { oncePer } from './once-per';
import { readJson } from './send';

const typesSchema = z.array(z.object({ id: z.string().check(z.regex(/^\d+$/)), hierarchyLevel: z.int() }));

type IssueTypes = { epics: string[]; others: string[] };
/** The ids of a project's issue types as Jira last said, of projects where something is tracked. */
export type KnownTypes = {
  find: (projectId: ProjectId) => Promise<IssueTypes | undefined>;
  set: (projectId: ProjectId, types: IssueTypes) => Promise<void>;
};

/** What is known of a project's types is asked again where a type is not known, and by `refresh`. */
export function issueTypes(known: KnownTypes) {
  const learn = oncePer(async (projectId: ProjectId): Promise<IssueTypes> => {
    const types = await askJira(projectId);
    if (types.epics.length + types.others.length > 0) await known.set(projectId, types);
    return types;
  });
  const stored = oncePer(known.find);
  const typesOf = oncePer(async (projectId: ProjectId) => (await stored(projectId)) ?? learn(projectId));
  return {
    epicTypeIds: async (projectId: ProjectId): Promise<string[]> => (await typesOf(projectId)).epics,
    isEpicType: async (projectId: ProjectId, typeId: string): Promise<boolean> => {
      const { epics, others } = await typesOf(projectId);
      if (epics.includes(typeId)) return true;
      return !others.includes(typeId) && (await learn(projectId)).epics.includes(typeId);
    },
    remembered: async (projectId: ProjectId, typeId: string): Promise<'epic' | 'other' | undefined> => {
      const types = await stored(projectId);
      if (types?.epics.includes(typeId)) return 'epic';
      return types?.others.includes(typeId) ? 'other' : undefined;
    },
    refresh: async (projectId: ProjectId): Promise<void> => {
      await learn(projectId);
    },
  };
}

/** None for a project that the app can't see. */
async function askJira(projectId: ProjectId): Promise<IssueTypes> {
  try {
    const types = await readJson(
      () =>
        // authorised by the job: type ids reach nobody
        asApp().requestJira(route`/rest/api/3/issuetype/project?projectId=${projectId}`),
      typesSchema,
    );
    const idsWhere = (isEpic: boolean) =>
      types.filter(({ hierarchyLevel }) => (hierarchyLevel === epicLevel) === isEpic).map(({ id }) => id);
    return { epics: idsWhere(true), others: idsWhere(false) };
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'NOT_FOUND') return { epics: [], others: [] };
    throw cause;
  }
}

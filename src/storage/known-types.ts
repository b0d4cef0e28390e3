import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import type { KnownTypes } from '../jira/issue-types';
import { typesKey } from './keys';

const typesSchema = z.optional(z.object({ epics: z.array(z.string()), others: z.array(z.string()) }));

/** They are forgotten with the project's health. */
export const knownTypes: KnownTypes = {
  find: async (projectId) => typesSchema.parse(await kvs.get<unknown>(typesKey(projectId))),
  set: (projectId, types) => kvs.set(typesKey(projectId), types),
};

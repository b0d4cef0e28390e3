import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { ProjectId } from '../../../../src/domain/ids';
import { getJira } from '../../../shared/bridge/jira-request';
import { jiraUserSchema } from '../../../shared/people/person';

const projectSchema = z.object({ lead: z.optional(jiraUserSchema) });

/** Jira's own project lead: the one whom everybody may see, unlike the list of administrators. */
export const projectLeadQuery = (projectId: ProjectId) =>
  queryOptions({
    queryKey: ['projectLead', projectId],
    queryFn: async () =>
      (await getJira(projectSchema, `/rest/api/3/project/${projectId}`)).lead?.accountId ?? null,
    staleTime: Infinity,
  });

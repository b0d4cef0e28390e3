import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { read } from './request';

const Project = z.object({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  simplified: z.boolean(),
  avatarUrls: z.record(z.string(), z.string()),
});
export type Project = z.infer<typeof Project>;

const Projects = z.object({ values: z.array(Project) });

const IssueTypes = z.array(
  z.object({ id: z.string(), name: z.string(), iconUrl: z.string(), hierarchyLevel: z.number() }),
);

/** The projects that the person may browse. */
export const projectsQuery = () =>
  queryOptions({
    queryKey: ['projects'],
    queryFn: async () => (await read('/rest/api/3/project/search?maxResults=50', Projects)).values,
  });

export const issueTypesQuery = (projectId: string) =>
  queryOptions({
    queryKey: ['issue-types', projectId],
    queryFn: () => read(`/rest/api/3/issuetype/project?projectId=${projectId}`, IssueTypes),
  });

const Components = z.array(z.object({ id: z.string(), name: z.string() }));

export const componentsQuery = (projectKey: string) =>
  queryOptions({
    queryKey: ['components', projectKey],
    queryFn: () => read(`/rest/api/3/project/${projectKey}/components`, Components),
  });

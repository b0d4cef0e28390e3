import { queryOptions } from '@tanstack/react-query';
import { z } from 'zod';
import { read } from './request';

const User = z.object({
  accountId: z.string(),
  displayName: z.string(),
  avatarUrls: z.record(z.string(), z.string()),
  active: z.boolean(),
});
export type User = z.infer<typeof User>;

const Status = z.object({ id: z.string(), name: z.string(), statusCategory: z.object({ key: z.string() }) });
export type Status = z.infer<typeof Status>;

const Type = z.object({ id: z.string(), name: z.string(), iconUrl: z.string(), hierarchyLevel: z.number() });

const Row = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.object({
    summary: z.string(),
    issuetype: Type,
    status: Status,
    assignee: User.nullish(),
    duedate: z.string().nullish(),
  }),
});
export type IssueRow = z.infer<typeof Row>;

const Rows = z.object({ issues: z.array(Row), nextPageToken: z.string().optional() });

const rowFields = 'summary,issuetype,status,assignee,duedate';

/** One page of a search, as far as `pages` times 50 issues. */
export const searchQuery = (jql: string, pages: number) =>
  queryOptions({
    queryKey: ['search', jql, pages],
    queryFn: async () => {
      const issues: IssueRow[] = [];
      let token: string | undefined;
      for (let page = 0; page < pages; page += 1) {
        const query = {
          jql,
          maxResults: '50',
          fields: rowFields,
          ...(token ? { nextPageToken: token } : {}),
        };
        const found = await read(`/rest/api/3/search/jql?${new URLSearchParams(query).toString()}`, Rows);
        issues.push(...found.issues);
        token = found.nextPageToken;
        if (!token) break;
      }
      return { issues, hasMore: token !== undefined };
    },
    retry: false,
  });

const Issue = z.object({
  id: z.string(),
  key: z.string(),
  fields: Row.shape.fields.extend({
    project: z.object({ id: z.string(), key: z.string(), name: z.string(), simplified: z.boolean() }),
    description: z.unknown().optional(),
    labels: z.array(z.string()),
    components: z.array(z.object({ id: z.string(), name: z.string() })),
    reporter: User.nullish(),
    parent: z
      .object({
        key: z.string(),
        fields: z.object({ summary: z.string(), issuetype: z.object({ iconUrl: z.string() }) }),
      })
      .nullish(),
    created: z.string(),
    updated: z.string(),
  }),
});
export type Issue = z.infer<typeof Issue>;

export const issueQuery = (issueKey: string) =>
  queryOptions({
    queryKey: ['issue', issueKey],
    queryFn: () => read(`/rest/api/3/issue/${issueKey}`, Issue),
    retry: false,
  });

const Transitions = z.object({
  transitions: z.array(z.object({ id: z.string(), name: z.string(), to: Status })),
});

export const transitionsQuery = (issueKey: string) =>
  queryOptions({
    queryKey: ['transitions', issueKey],
    queryFn: async () => (await read(`/rest/api/3/issue/${issueKey}/transitions`, Transitions)).transitions,
  });

const Users = z.array(User);

/** People who may be assigned to the issue, by a part of their name. */
export async function assignableUsers(issueKey: string, text: string): Promise<User[]> {
  const query = new URLSearchParams({ issueKey, query: text, maxResults: '20' });
  return read(`/rest/api/3/user/assignable/search?${query.toString()}`, Users);
}

const Permissions = z.object({
  permissions: z.record(z.string(), z.object({ havePermission: z.boolean() })),
});

export const permissionsQuery = (issueKey: string) =>
  queryOptions({
    queryKey: ['permissions', issueKey],
    queryFn: async () => {
      const keys =
        'EDIT_ISSUES,TRANSITION_ISSUES,ASSIGN_ISSUES,MOVE_ISSUES,CREATE_ISSUES,DELETE_ISSUES,ADMINISTER';
      const found = await read(
        `/rest/api/3/mypermissions?issueKey=${issueKey}&permissions=${keys}`,
        Permissions,
      );
      return (key: string) => found.permissions[key]?.havePermission ?? false;
    },
  });

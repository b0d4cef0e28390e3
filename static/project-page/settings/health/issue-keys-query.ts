import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import type { IssueId } from '../../../../src/domain/ids';
import { postJira } from '../../../shared/bridge/jira-request';

const pageSchema = z.object({ issues: z.array(z.object({ key: z.string() })) });

/** The keys of these issues, as far as the viewer may see them. */
export const issueKeysQuery = (issueIds: readonly IssueId[]) =>
  queryOptions({
    queryKey: ['issueKeys', issueIds],
    queryFn: async () => {
      const body = {
        jql: `id IN (${issueIds.join(', ')})`,
        fields: ['summary'],
        maxResults: issueIds.length,
      };
      const { issues } = await postJira(pageSchema, '/rest/api/3/search/jql', body);
      return issues.map(({ key }) => key);
    },
  });

import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { issueIdSchema } from '../../../../src/contract/ids';
import { getJira } from '../../../shared/bridge/jira-request';

const issueSchema = z.object({
  id: issueIdSchema,
  key: z.string(),
  fields: z.object({ summary: z.string() }),
});

/** One issue by its id or key, as far as the viewer may see it. */
export const issueQuery = (idOrKey: string) =>
  queryOptions({
    queryKey: ['issue', idOrKey],
    queryFn: async () => {
      const path = `/rest/api/3/issue/${encodeURIComponent(idOrKey)}`;
      const { id, key, fields } = await getJira(issueSchema, path, { fields: 'summary' });
      return { id, key, summary: fields.summary };
    },
  });

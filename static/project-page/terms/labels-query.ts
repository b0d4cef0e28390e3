import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { getJira } from '../../shared/bridge/jira-request';

const pageSchema = z.object({ values: z.array(z.string()) });
const tenMinutes = 600_000;

/** The site's first labels by name, to choose from; any other one can be typed. */
export const labelsQuery = queryOptions({
  queryKey: ['labels'],
  queryFn: async () => (await getJira(pageSchema, '/rest/api/3/label', { maxResults: 1000 })).values,
  staleTime: tenMinutes,
});

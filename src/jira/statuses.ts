import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';
import { readJson } from './send';

const statusesSchema = z.array(z.object({ id: z.string(), statusCategory: z.object({ key: z.string() }) }));
const toDoCategories = ['new', 'undefined'];

export async function isToDoStatus(statusId: string): Promise<boolean> {
  const statuses = await readJson(
    // authorised by the job: the site's statuses are nobody's secret, and reach nobody
    () => asApp().requestJira(route`/rest/api/3/status`),
    statusesSchema,
  );
  const status = statuses.find(({ id }) => id === statusId);
  return status !== undefined && toDoCategories.includes(status.statusCategory.key);
}

import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';
import { readJson } from './send';

const infoSchema = z.object({ baseUrl: z.string() });

export async function siteUrl(): Promise<string> {
  const { baseUrl } = await readJson(
    // authorised by nothing: Jira tells this to anybody
    () => asApp().requestJira(route`/rest/api/3/serverInfo`),
    infoSchema,
  );
  return baseUrl;
}

import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';
import { readJson } from './send';

const siteSchema = z.object({ baseUrl: z.url() });

export async function siteUrl(): Promise<string> {
  const { baseUrl } = await readJson(
    // authorised by the job: the address is no secret, and goes to who may see the project
    () => asApp().requestJira(route`/rest/api/3/serverInfo`),
    siteSchema,
  );
  return baseUrl;
}

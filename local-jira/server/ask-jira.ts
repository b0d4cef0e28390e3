import type { z } from 'zod';
import type { Site } from '../site';

/** One question to Jira as a person; undefined where Jira answers with an error. */
export async function askJira<T>(
  site: Pick<Site, 'siteRequest'>,
  accountId: string,
  path: string,
  answer: z.ZodType<T>,
): Promise<T | undefined> {
  const request = new Request(`http://jira${path}`);
  const response = await site.siteRequest(accountId, request);
  return response.ok ? answer.parse(await response.json()) : undefined;
}

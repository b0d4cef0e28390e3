import { rateLimitPoints } from '../local-jira/cost/rate-limit-points';
import type { Issue } from '../local-jira/jira/world';
import type { Site } from '../local-jira/site';
import { latencyMs } from './site-cost';

/** The obvious way, carried out: each epic is read and its index written, whatever it says. */
export async function naiveRepair(
  site: Site,
  epics: readonly Issue[],
): Promise<{ calls: number; points: number; seconds: number }> {
  let calls = 0;
  let points = 0;
  const send = async (method: string, path: string, body?: unknown): Promise<void> => {
    const headers = { 'content-type': 'application/json' };
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const request = new Request(new URL(path, 'http://localhost'), { method, headers, ...sent });
    const response = await site.jira.request({ kind: 'app' }, request);
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status}`);
    const answer: unknown = method === 'GET' ? await response.json() : undefined;
    calls += 1;
    points += rateLimitPoints({ method, path }, response.status, answer);
  };
  for (const { id, properties } of epics) {
    await send('GET', `/rest/api/3/issue/${id}?fields=status,duedate,issuetype&properties=ownership`);
    await send('PUT', `/rest/api/3/issue/${id}/properties/ownership`, properties['ownership']);
  }
  return { calls, points, seconds: (calls * latencyMs) / 1000 };
}

import { z } from 'zod';
import type { RemoteCall } from '../faults';

/**
 * developer.atlassian.com/cloud/jira/platform/rate-limiting, "How points work": a call costs 1 point; a read 1 more for
 * each object it gives, 2 for what is about identity and access (users, groups, project roles, permissions); a write
 * nothing more.
 */
const perCall = 1;
const perObject = 1;
const perIdentity = 2;

const identity = /^\/rest\/api\/3\/(users?|groups?|myself|mypermissions|permissions|project\/[^/]+\/role)\b/;
/** The page doesn't say what a read by POST costs. It is taken for a read, so that nothing looks cheaper than it is. */
const readsByPost = /^\/rest\/api\/3\/(search\/|issue\/bulkfetch$|changelog\/bulkfetch$|permissions\/check$)/;

const Several = z.union([
  z.array(z.unknown()),
  z.object({ issues: z.array(z.unknown()) }).transform(({ issues }) => issues),
  z.object({ values: z.array(z.unknown()) }).transform(({ values }) => values),
  z
    .object({ permissions: z.record(z.string(), z.unknown()) })
    .transform((each) => Object.keys(each.permissions)),
]);

/** What a call to Jira takes from the app's hourly quota of points. */
export function rateLimitPoints(
  { method, path }: Pick<RemoteCall, 'method' | 'path'>,
  status: number,
  answer: unknown,
): number {
  const [route = path] = path.split('?');
  const isRead = method === 'GET' || readsByPost.test(route);
  if (!isRead || status !== 200) return perCall;
  const several = Several.safeParse(answer);
  const objects = several.success ? several.data.length : 1;
  return perCall + objects * (identity.test(route) ? perIdentity : perObject);
}

import type { Agreement } from './agreement';
import { bytesOf } from './bytes';
import { peopleIn } from './people-in';

/** What one agreement holds at most. `bytes` stays well below the 240 KiB that Forge stores in one document. */
export const limits = {
  activities: 40,
  roles: 30,
  roleMembers: 100,
  people: 200,
  involved: 20,
  agreements: 50,
  bytes: 200 * 1024,
} as const;
export type Limit = keyof typeof limits;

const held = (agreement: Agreement): Record<Limit, number> => ({
  activities: agreement.activities.length,
  roles: agreement.roles.filter(({ retired }) => !retired).length,
  roleMembers: Math.max(0, ...agreement.roles.map(({ members }) => members.length)),
  people: peopleIn(agreement).size,
  involved: Math.max(
    0,
    ...agreement.activities.flatMap(({ involved }) =>
      involved ? [involved.consulted.length, involved.informed.length] : [],
    ),
  ),
  agreements: agreement.others.length,
  bytes: bytesOf(agreement),
});

const kinds: readonly Limit[] = [
  'activities',
  'roles',
  'roleMembers',
  'people',
  'involved',
  'agreements',
  'bytes',
];

/** Of what there would be too much; what shrinks is never refused. */
export function exceeded(before: Agreement | undefined, after: Agreement): Limit | undefined {
  const now = held(after);
  const then = before && held(before);
  return kinds.find((kind) => now[kind] > limits[kind] && now[kind] > (then?.[kind] ?? 0));
}

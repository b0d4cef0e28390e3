import { z } from 'zod';
import { badRequest } from './kvs-error';

export const Ttl = z.object({
  value: z.number().positive(),
  unit: z.enum(['SECONDS', 'MINUTES', 'HOURS', 'DAYS']),
});

const unitMilliseconds = { SECONDS: 1000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };
const LONGEST = 366 * unitMilliseconds.DAYS;

/** When a value written now expires; a time to live is relative to the write and at most a year. */
export function expireTime(ttl: z.infer<typeof Ttl> | undefined, now: number): { expireTime?: string } {
  if (!ttl) return {};
  const milliseconds = ttl.value * unitMilliseconds[ttl.unit];
  if (milliseconds > LONGEST) throw badRequest('VALIDATION_ERROR', 'The time to live is longer than a year');
  return { expireTime: new Date(now + milliseconds).toISOString() };
}

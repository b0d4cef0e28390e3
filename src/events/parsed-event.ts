import * as z from 'zod/mini';
import { logFailure } from '../failure-log';

/** What another shape of event says is written down as such, and not asked for again: it would be the same. */
export function parsedEvent<S extends z.ZodMiniType>(
  what: string,
  schema: S,
  event: unknown,
): z.output<S> | undefined {
  const { data, error } = z.safeParse(schema, event);
  if (error) logFailure(`malformed ${what}`, error);
  return data;
}

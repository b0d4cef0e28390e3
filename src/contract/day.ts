import * as z from 'zod/mini';

/** A calendar day that exists. */
export const daySchema = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((day) => new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)),
);

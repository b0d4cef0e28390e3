import * as z from 'zod/mini';

/** A calendar day that exists. */
export const daySchema = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((day) => {
    const midnight = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
  }),
);

/** One that something can have been recorded on; what is typed in a date field passes through the years before. */
export const historyDaySchema = daySchema.check(z.regex(/^2/));

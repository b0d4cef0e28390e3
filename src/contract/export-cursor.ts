import * as z from 'zod/mini';
import { agreementIdSchema } from './ids';

/** Where an export goes on. `skip`: how many of that page are told already. */
const positionSchema = z.discriminatedUnion('stage', [
  z.strictObject({ stage: z.literal('agreements'), skip: z.int().check(z.gte(0)) }),
  z.strictObject({
    stage: z.enum(['epics', 'history']),
    of: agreementIdSchema,
    page: z.exactOptional(z.string()),
    skip: z.int().check(z.gte(0)),
  }),
]);
export type ExportPosition = z.infer<typeof positionSchema>;

const cursorSchema = z.pipe(
  z.string(),
  z.transform((cursor, context): unknown => {
    try {
      return JSON.parse(cursor);
    } catch {
      context.issues.push({ code: 'custom', message: 'no cursor', input: cursor });
      return z.NEVER;
    }
  }),
);
const exportCursorSchema = z.pipe(cursorSchema, positionSchema);

/** `undefined` for what this app did not make. */
export const positionOf = (cursor: string): ExportPosition | undefined =>
  z.safeParse(exportCursorSchema, cursor).data;

export const cursorOf = (position: ExportPosition): string => JSON.stringify(position);

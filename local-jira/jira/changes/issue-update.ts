import { z } from 'zod';

/** The body of create, edit and transition. */
export const IssueUpdate = z.looseObject({
  fields: z.record(z.string(), z.unknown()).optional(),
  update: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))).optional(),
  properties: z.array(z.object({ key: z.string(), value: z.unknown() })).optional(),
  transition: z.looseObject({ id: z.string() }).optional(),
});
export type IssueUpdate = z.infer<typeof IssueUpdate>;

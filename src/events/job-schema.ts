import * as z from 'zod/mini';
import { accountIdSchema, issueIdSchema, projectIdSchema } from '../contract';
import { type Job, notices } from '../usecases/ports';

/** What comes out of the queue; another version of the app may have put it in. */
export const jobSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('projectEpics'),
    issueIds: z.array(issueIdSchema),
  }),
  z.object({ kind: z.enum(['repairProject', 'forgetProject']), projectId: projectIdSchema }),
  z.object({
    kind: z.literal('tell'),
    notice: z.enum(notices),
    to: accountIdSchema,
    about: z.union([
      z.object({ epic: z.object({ issueId: issueIdSchema, key: z.string() }) }),
      z.object({
        project: z.object({ id: projectIdSchema, name: z.string() }),
        link: z.exactOptional(z.string()),
      }),
    ]),
  }),
]) satisfies z.ZodMiniType<Job>;

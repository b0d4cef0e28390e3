import * as z from 'zod/mini';
import { accountIdSchema, issueIdSchema, projectIdSchema } from '../contract';
import { stages } from '../domain/epic';
import type { Job } from '../usecases/ports';

/** What comes out of the queue; another version of the app may have put it in. */
export const jobSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('projectEpics'),
    issueIds: z.array(issueIdSchema),
    cameFrom: z.exactOptional(z.enum(stages)),
  }),
  z.object({ kind: z.enum(['repairProject', 'forgetProject']), projectId: projectIdSchema }),
  z.object({
    kind: z.literal('tell'),
    notice: z.enum(['leadNamed', 'answersAsked', 'ownerAgreed', 'ownerNamed', 'decisionObjected']),
    to: accountIdSchema,
    project: z.object({ id: projectIdSchema, key: z.string(), name: z.string() }),
    epic: z.exactOptional(z.object({ issueId: issueIdSchema, key: z.string() })),
    link: z.exactOptional(z.string()),
  }),
]) satisfies z.ZodMiniType<Job>;

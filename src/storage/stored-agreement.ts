import * as z from 'zod/mini';
import {
  accountIdSchema,
  activityIdSchema,
  agreementIdSchema,
  answerSchema,
  postCodeActivitySchema,
  projectIdSchema,
} from '../contract';
import { activityGroups } from '../domain/activity';
import type { Agreement } from '../domain/agreement';
import type { Owner } from '../domain/owner';
import { givenSchema, inForceSchema, roleSchema } from './stored-answer';

const ownerSchema = z.pipe(
  answerSchema,
  z.transform((answer, context): Owner => {
    if (answer.kind !== 'notNeeded') return answer;
    context.issues.push({ code: 'custom', input: answer, message: 'not an owner' });
    return z.NEVER;
  }),
);

const activitySchema = z.object({
  id: activityIdSchema,
  group: z.enum(activityGroups),
  suggested: z.exactOptional(ownerSchema),
  answers: z.object({ product: z.exactOptional(givenSchema), engineering: z.exactOptional(givenSchema) }),
  inForce: z.exactOptional(inForceSchema),
});

const appliesToSchema = z.enum(['every', 'ask']);

/** The part of the agreement that is kept under `doc`. */
const agreementSchema = z.object({
  id: agreementIdSchema,
  projectId: projectIdSchema,
  version: z.int(),
  leads: z.object({ product: accountIdSchema, engineering: accountIdSchema }),
  roles: z.array(roleSchema),
  activities: z.array(activitySchema),
  settings: z.object({
    appliesTo: z.record(postCodeActivitySchema, appliesToSchema),
    decideBy: z.enum(['inProgress', 'done']),
    notShipped: z.array(z.string()),
    timeZone: z.string(),
  }),
  tracking: z.nullable(
    z.object({
      startedAt: z.string(),
      startedBy: accountIdSchema,
      appliedAt: z.exactOptional(z.string()),
    }),
  ),
}) satisfies z.ZodMiniType<Agreement>;

const nothingYet = z.pipe(
  z.strictObject({}),
  z.transform(() => undefined),
);

/** `doc` is empty at version 0, before the first command. */
export const agreementRecordSchema = z.object({
  version: z.int(),
  doc: z.union([agreementSchema, nothingYet]),
});

import * as z from 'zod/mini';
import { postCodeActivities } from '../domain/activity';
import { severities } from '../domain/verdict';
import { answerSchema, sideSchema } from './answer';
import { accountIdSchema, agreementIdSchema, roleIdSchema } from './ids';

/** Key of the issue property that carries the derived, non-authoritative index (product.md §7). */
export const ownershipPropertyKey = 'ownership';

const statusSchema = z.enum(['notTracked', 'notNeeded', 'owned', 'toDecide', 'open']);
const reasonSchema = z.enum(['unasked', 'differs', 'waiting', 'unanswered', 'unnamed', 'left']);

const epicAnswerSchema = z.strictObject({ answer: answerSchema, by: accountIdSchema, at: z.string() });

/** The facts of one activity that a browser computes the verdict from. */
const epicDecisionSchema = z.strictObject({
  answers: z.strictObject({
    product: z.exactOptional(epicAnswerSchema),
    engineering: z.exactOptional(epicAnswerSchema),
  }),
  applies: z.exactOptional(z.strictObject({ applies: z.boolean(), by: accountIdSchema, at: z.string() })),
  named: z.exactOptional(
    z.strictObject({ roleId: roleIdSchema, accountId: accountIdSchema, by: accountIdSchema, at: z.string() }),
  ),
});

/** The indexed part comes first; `decision` holds the facts it was computed from. */
const activitySchema = z.strictObject({
  state: statusSchema,
  reason: z.exactOptional(reasonSchema),
  /** Where the reason lies; absent for a question that is only open. */
  source: z.exactOptional(z.enum(['epic', 'agreement'])),
  /** The side whose turn it is, where it is not either lead's. */
  turn: z.exactOptional(sideSchema),
  owner: z.exactOptional(accountIdSchema),
  decision: z.exactOptional(epicDecisionSchema),
});

export const ownershipPropertySchema = z.strictObject({
  v: z.literal(1),
  state: statusSchema,
  gaps: z.int().check(z.gte(0), z.lte(postCodeActivities.length)),
  severity: z.enum(severities),
  rollout: activitySchema,
  experiment: activitySchema,
  feedback: activitySchema,
  recheckOn: z.exactOptional(z.string()),
  basis: z.string(),
  agreementId: agreementIdSchema,
  /** Product's, then engineering's. */
  leads: z.array(accountIdSchema),
  trackedSince: z.nullable(z.string()),
});

/** Anyone who may edit an epic can write this too: nothing that decides reads it. */
export type OwnershipProperty = z.infer<typeof ownershipPropertySchema>;

import * as z from 'zod/mini';
import type { Warning } from '../domain/action';
import { postCodeActivities } from '../domain/activity';
import type { DecisionFacts } from '../domain/epic';
import { severities } from '../domain/verdict';
import { answerSchema, ownerSchema, sideSchema } from './answer';
import { daySchema } from './day';
import { accountIdSchema, agreementIdSchema, roleIdSchema } from './ids';

/** Key of the issue property that carries the derived, non-authoritative index (product.md §7). */
export const ownershipPropertyKey = 'ownership';

const statusSchema = z.enum(['notTracked', 'notNeeded', 'closed', 'owned', 'toDecide', 'open']);
/** The codes of warnings (product.md §6). */
export const warningSchema = z.enum([
  'unasked',
  'differs',
  'waiting',
  'unanswered',
  'unnamed',
  'declined',
  'left',
  'noAccess',
  'missingResult',
  'away',
]) satisfies z.ZodMiniType<Warning>;

const said = { by: accountIdSchema, at: z.string() };
const epicAnswerSchema = z.strictObject({ ...said, answer: answerSchema });

/** The facts of one activity that a browser computes the verdict from. No sentence that anybody wrote. */
const epicDecisionSchema = z.strictObject({
  answers: z.strictObject({
    product: z.exactOptional(epicAnswerSchema),
    engineering: z.exactOptional(epicAnswerSchema),
  }),
  applies: z.exactOptional(z.strictObject({ ...said, applies: z.boolean() })),
  named: z.exactOptional(z.strictObject({ ...said, roleId: roleIdSchema, accountId: accountIdSchema })),
  suggestion: z.exactOptional(epicAnswerSchema),
  response: z.exactOptional(z.strictObject({ accountId: accountIdSchema, accepted: z.boolean() })),
  held: z.exactOptional(z.strictObject({ owner: ownerSchema })),
  expected: z.exactOptional(z.strictObject({ on: daySchema })),
  closed: z.exactOptional(z.strictObject({ ...said, accountId: z.nullable(accountIdSchema) })),
  snooze: z.exactOptional(z.strictObject({ warning: warningSchema, until: daySchema })),
}) satisfies z.ZodMiniType<DecisionFacts>;
export type IndexedDecision = z.infer<typeof epicDecisionSchema>;

/** The indexed part comes first; `decision` holds the facts it was computed from. */
const activitySchema = z.strictObject({
  state: statusSchema,
  /** What the workflow validator asks for by default: somebody proposed an owner. */
  ok: z.boolean(),
  reason: z.exactOptional(warningSchema),
  /** Where the reason lies; absent for a question that is only open. */
  source: z.exactOptional(z.enum(['epic', 'agreement'])),
  /** The side whose turn it is, where it is not either lead's. */
  turn: z.exactOptional(sideSchema),
  owner: z.exactOptional(accountIdSchema),
  /** The last day on which its owner's result is in time. */
  due: z.exactOptional(daySchema),
  /** How the work stands: a stage of the rollout, an outcome of the experiment, `planned` or `reviewed`. */
  result: z.exactOptional(z.string()),
  decision: z.exactOptional(epicDecisionSchema),
});

export const ownershipPropertySchema = z.strictObject({
  v: z.literal(1),
  state: statusSchema,
  gaps: z.int().check(z.gte(0), z.lte(postCodeActivities.length)),
  severity: z.enum(severities),
  /** Nothing holds the epic up in a workflow. An expression of Jira's fails where a key is absent: these two never are. */
  ok: z.boolean(),
  letPass: z.nullable(z.strictObject(said)),
  rollout: activitySchema,
  experiment: activitySchema,
  feedback: activitySchema,
  shipsNothing: z.exactOptional(z.strictObject({ ...said, value: z.boolean() })),
  shipsNothingSuggested: z.exactOptional(z.strictObject(said)),
  resultDue: z.exactOptional(daySchema),
  /** The leads who can settle what is still without an owner. */
  waits: z.strictObject({
    product: z.exactOptional(accountIdSchema),
    engineering: z.exactOptional(accountIdSchema),
  }),
  recheckOn: z.exactOptional(daySchema),
  basis: z.string(),
  agreementId: agreementIdSchema,
  /** A vacant position is left out. */
  leads: z.strictObject({
    product: z.exactOptional(accountIdSchema),
    engineering: z.exactOptional(accountIdSchema),
  }),
  /** Who answers for a side while its lead is away, both days included. Only long absences get here (product.md §4). */
  covers: z.exactOptional(
    z.array(z.strictObject({ accountId: accountIdSchema, side: sideSchema, from: daySchema, to: daySchema })),
  ),
  trackedSince: z.nullable(z.string()),
});

/** Anyone who may edit an epic can write this too: nothing that decides reads it. */
export type OwnershipProperty = z.infer<typeof ownershipPropertySchema>;

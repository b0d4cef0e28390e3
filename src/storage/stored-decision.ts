import * as z from 'zod/mini';
import {
  accountIdSchema,
  answerSchema,
  ownerSchema,
  resultOfWorkSchema,
  roleIdSchema,
  warningSchema,
} from '../contract';
import type { EpicDecision, EpicDecisions } from '../domain/epic';
import { said } from './stored-answer';

const epicAnswerSchema = z.object({ ...said, answer: answerSchema });
const responseSchema = z.discriminatedUnion('accepted', [
  z.object({ accountId: accountIdSchema, at: z.string(), accepted: z.literal(true) }),
  z.object({
    accountId: accountIdSchema,
    at: z.string(),
    accepted: z.literal(false),
    comment: z.exactOptional(z.string()),
  }),
]);
const closer = { ...said, accountId: z.nullable(accountIdSchema) };
const closedSchema = z.union([
  z.object({ ...closer, result: resultOfWorkSchema }),
  z.object({ ...closer, reason: z.string() }),
]);

const epicDecisionSchema = z.object({
  answers: z.object({
    product: z.exactOptional(epicAnswerSchema),
    engineering: z.exactOptional(epicAnswerSchema),
  }),
  applies: z.exactOptional(z.object({ ...said, applies: z.boolean() })),
  named: z.exactOptional(z.object({ ...said, roleId: roleIdSchema, accountId: accountIdSchema })),
  suggestion: z.exactOptional(epicAnswerSchema),
  response: z.exactOptional(responseSchema),
  held: z.exactOptional(z.object({ owner: ownerSchema, at: z.string() })),
  expected: z.exactOptional(z.object({ ...said, on: z.string() })),
  recorded: z.exactOptional(z.object({ ...said, result: resultOfWorkSchema })),
  closed: z.exactOptional(closedSchema),
  reopened: z.exactOptional(z.object(said)),
  snooze: z.exactOptional(
    z.object({ ...said, warning: warningSchema, until: z.string(), reason: z.string(), times: z.int() }),
  ),
}) satisfies z.ZodMiniType<EpicDecision>;

export const epicDecisionsSchema = z.object({
  rollout: z.exactOptional(epicDecisionSchema),
  experiment: z.exactOptional(epicDecisionSchema),
  feedback: z.exactOptional(epicDecisionSchema),
  shipsNothing: z.exactOptional(z.object({ ...said, value: z.boolean() })),
  shipsNothingSuggested: z.exactOptional(z.object(said)),
  letPass: z.exactOptional(z.object({ ...said, reason: z.string() })),
}) satisfies z.ZodMiniType<EpicDecisions>;

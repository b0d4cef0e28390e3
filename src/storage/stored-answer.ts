import * as z from 'zod/mini';
import { accountIdSchema, answerSchema, roleIdSchema, sideSchema } from '../contract';
import type { Given, InForce } from '../domain/agreement';
import type { EpicDecision } from '../domain/epic';
import type { Role } from '../domain/owner';

const at = z.string();

export const givenSchema = z.object({
  answer: answerSchema,
  at,
  comment: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<Given>;

export const inForceSchema = z.object({ answer: answerSchema, since: at }) satisfies z.ZodMiniType<InForce>;

export const roleSchema = z.object({ id: roleIdSchema, side: sideSchema }) satisfies z.ZodMiniType<Role>;

const epicAnswerSchema = z.object({ answer: answerSchema, by: accountIdSchema, at });

export const epicDecisionSchema = z.object({
  answers: z.object({
    product: z.exactOptional(epicAnswerSchema),
    engineering: z.exactOptional(epicAnswerSchema),
  }),
  applies: z.exactOptional(z.object({ applies: z.boolean(), by: accountIdSchema, at })),
  named: z.exactOptional(
    z.object({ roleId: roleIdSchema, accountId: accountIdSchema, by: accountIdSchema, at }),
  ),
}) satisfies z.ZodMiniType<EpicDecision>;

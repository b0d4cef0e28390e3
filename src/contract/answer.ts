import * as z from 'zod/mini';
import { postCodeActivities } from '../domain/activity';
import type { Answer } from '../domain/owner';
import { sides } from '../domain/side';
import { accountIdSchema, roleIdSchema } from './ids';

export const sideSchema = z.enum(sides);
export const postCodeActivitySchema = z.enum(postCodeActivities);

export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('lead'), side: sideSchema }),
  z.strictObject({ kind: z.literal('person'), accountId: accountIdSchema }),
  z.strictObject({ kind: z.literal('role'), roleId: roleIdSchema }),
  z.strictObject({ kind: z.literal('notNeeded') }),
]) satisfies z.ZodMiniType<Answer>;

/** A sentence that goes with an answer. */
export const commentSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

import * as z from 'zod/mini';
import { postCodeActivities } from '../domain/activity';
import type { Answer, Owner } from '../domain/owner';
import { sides } from '../domain/side';
import { accountIdSchema, roleIdSchema } from './ids';

export const sideSchema = z.enum(sides);
export const postCodeActivitySchema = z.enum(postCodeActivities);

const leadPositionSchema = z.strictObject({ kind: z.literal('lead'), side: sideSchema });
const roleOwnerSchema = z.strictObject({ kind: z.literal('role'), roleId: roleIdSchema });
const personSchema = z.strictObject({ kind: z.literal('person'), accountId: accountIdSchema });

export const ownerSchema = z.discriminatedUnion('kind', [
  leadPositionSchema,
  personSchema,
  roleOwnerSchema,
]) satisfies z.ZodMiniType<Owner>;

export const answerSchema = z.discriminatedUnion('kind', [
  leadPositionSchema,
  personSchema,
  roleOwnerSchema,
  z.strictObject({ kind: z.literal('notNeeded') }),
]) satisfies z.ZodMiniType<Answer>;

/** A sentence that goes with an answer. */
export const commentSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

/** The name of an activity, a role, an agreement. */
export const nameSchema = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

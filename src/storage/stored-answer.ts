import * as z from 'zod/mini';
import { accountIdSchema, answerSchema, ownerSchema, roleIdSchema, sideSchema } from '../contract';
import type { Given, InForce, Involved, Note } from '../domain/agreement';
import type { Role } from '../domain/owner';

export const said = { by: accountIdSchema, at: z.string() };

export const givenSchema = z.object({
  ...said,
  answer: answerSchema,
  comment: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<Given>;

export const inForceSchema = z.object({
  answer: answerSchema,
  since: z.string(),
}) satisfies z.ZodMiniType<InForce>;

export const noteSchema = z.object({ ...said, text: z.string() }) satisfies z.ZodMiniType<Note>;

export const involvedSchema = z.object({
  ...said,
  consulted: z.array(ownerSchema),
  informed: z.array(ownerSchema),
}) satisfies z.ZodMiniType<Involved>;

export const roleSchema = z.object({
  id: roleIdSchema,
  side: sideSchema,
  name: z.exactOptional(z.string()),
  members: z.array(accountIdSchema),
  retired: z.exactOptional(z.literal(true)),
}) satisfies z.ZodMiniType<Role>;

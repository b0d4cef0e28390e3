import * as z from 'zod/mini';
import { experimentOutcomes, type Result } from '../domain/result';
import { daySchema } from './day';
import { accountIdSchema } from './ids';

const text = z.string().check(z.trim(), z.maxLength(1000));
// What a browser may be sent to: a page, never a script.
const linkSchema = z.url({ protocol: /^https?$/ }).check(z.maxLength(1000));

const stageSchema = z.strictObject({
  activity: z.literal('rollout'),
  stage: z.enum(['internal', 'canary', 'full', 'rolledBack']),
  link: z.exactOptional(linkSchema),
});
const partialSchema = z.strictObject({
  activity: z.literal('rollout'),
  stage: z.literal('partial'),
  percent: z.int().check(z.gte(1), z.lte(99)),
  link: z.exactOptional(linkSchema),
});
const outcomeSchema = z.strictObject({
  activity: z.literal('experiment'),
  outcome: z.enum(experimentOutcomes),
  link: z.exactOptional(linkSchema),
  implementer: z.exactOptional(accountIdSchema),
});
const feedbackSchema = z.strictObject({
  activity: z.literal('feedback'),
  reviewedOn: daySchema,
  learned: text,
  nextStep: text,
});

export const resultOfWorkSchema = z.union([
  stageSchema,
  partialSchema,
  outcomeSchema,
  feedbackSchema,
]) satisfies z.ZodMiniType<Result>;

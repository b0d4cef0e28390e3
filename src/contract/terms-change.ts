import * as z from 'zod/mini';
import type { AppliesTo } from '../domain/settings';
import type { TermsChange } from '../domain/terms-change';
import { postCodeActivitySchema, sideSchema } from './answer';
import { epicFilterSchema } from './epic-filter';
import { activityIdSchema, issueIdSchema } from './ids';

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};
export const timeZoneSchema = z.string().check(z.maxLength(64), z.refine(isTimeZone));

export const appliesToSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('every') }),
  z.strictObject({ kind: z.literal('ask') }),
  z.strictObject({ kind: z.literal('some'), filter: epicFilterSchema }),
]) satisfies z.ZodMiniType<AppliesTo>;

export const decideBySchema = z.enum(['inProgress', 'done']);
export const decidedBySchema = z.enum(['eitherLead', 'bothLeads']);
export const namedBySchema = z.enum(['lead', 'role']);
export const resultDaysSchema = z.int().check(z.gte(1), z.lte(365));
/** Names of statuses and resolutions, as people write them. */
export const notShippedSchema = z
  .array(z.string().check(z.trim(), z.minLength(1), z.maxLength(255)))
  .check(z.maxLength(50));

export const termsChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('appliesTo'), activity: postCodeActivitySchema, value: appliesToSchema }),
  z.strictObject({ kind: z.literal('shipsNothing'), value: epicFilterSchema }),
  z.strictObject({ kind: z.literal('decideBy'), value: decideBySchema }),
  z.strictObject({ kind: z.literal('decidedBy'), value: decidedBySchema }),
  z.strictObject({ kind: z.literal('namedBy'), value: namedBySchema }),
  z.strictObject({
    kind: z.literal('resultDays'),
    activity: postCodeActivitySchema,
    value: resultDaysSchema,
  }),
  z.strictObject({ kind: z.literal('notShipped'), value: notShippedSchema }),
  z.strictObject({ kind: z.literal('timeZone'), value: timeZoneSchema }),
  z.strictObject({ kind: z.literal('anchorIssue'), value: z.nullable(issueIdSchema) }),
  z.strictObject({ kind: z.literal('stopTracking') }),
  z.strictObject({ kind: z.literal('removeActivity'), activityId: activityIdSchema }),
  z.strictObject({ kind: z.literal('soleSide'), value: z.nullable(sideSchema) }),
]) satisfies z.ZodMiniType<TermsChange>;

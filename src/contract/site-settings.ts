import * as z from 'zod/mini';
import { activityGroups, isPostCode } from '../domain/activity';
import type { SiteSettings } from '../domain/site-settings';
import { nameSchema, sideSchema } from './answer';
import { activityIdSchema, projectIdSchema } from './ids';
import {
  decideBySchema,
  decidedBySchema,
  namedBySchema,
  notShippedSchema,
  resultDaysSchema,
} from './terms-change';

const perActivity = <S extends z.ZodMiniType>(schema: S) =>
  z.strictObject({ rollout: schema, experiment: schema, feedback: schema });

const appliesToSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('every') }),
  z.strictObject({ kind: z.literal('ask') }),
]);

// Together with the app's own they stay below what an agreement holds.
const most = 20;

const templateSchema = z.strictObject({
  without: z.array(activityIdSchema.check(z.refine((id) => !isPostCode(id)))).check(z.maxLength(most)),
  activities: z
    .array(z.strictObject({ group: z.enum(activityGroups), name: nameSchema }))
    .check(z.maxLength(most)),
  roles: z.array(z.strictObject({ side: sideSchema, name: nameSchema })).check(z.maxLength(most)),
  rules: z.strictObject({
    appliesTo: perActivity(appliesToSchema),
    decideBy: decideBySchema,
    decidedBy: decidedBySchema,
    namedBy: namedBySchema,
    resultDays: perActivity(resultDaysSchema),
    notShipped: notShippedSchema,
  }),
});

// A record of the app's storage holds ten times as many.
const mostProjects = 500;

const whereOnSchema = z
  .strictObject({
    rule: z.enum(['except', 'only']),
    projectIds: z.array(projectIdSchema).check(z.maxLength(mostProjects)),
  })
  // On nowhere: that is what uninstalling is for.
  .check(z.refine(({ rule, projectIds }) => rule === 'except' || projectIds.length > 0));

export const siteSettingsSchema = z.strictObject({
  whereOn: whereOnSchema,
  flags: z.boolean(),
  privateFeatures: z.boolean(),
  template: templateSchema,
}) satisfies z.ZodMiniType<SiteSettings>;

import * as z from 'zod/mini';
import {
  accountIdSchema,
  activityIdSchema,
  agreementIdSchema,
  appliesToSchema,
  decideBySchema,
  decidedBySchema,
  epicFilterSchema,
  issueIdSchema,
  namedBySchema,
  ownerSchema,
  postCodeActivitySchema,
  projectIdSchema,
  sideSchema,
  termsChangeSchema,
} from '../contract';
import { activityGroups } from '../domain/activity';
import type { Agreement } from '../domain/agreement';
import { givenSchema, inForceSchema, involvedSchema, noteSchema, roleSchema, said } from './stored-answer';

const bySide = <S extends z.ZodMiniType>(schema: S) =>
  z.object({ product: z.exactOptional(schema), engineering: z.exactOptional(schema) });

const activitySchema = z.object({
  id: activityIdSchema,
  group: z.enum(activityGroups),
  name: z.exactOptional(z.string()),
  suggested: z.exactOptional(ownerSchema),
  answers: bySide(givenSchema),
  inForce: z.exactOptional(inForceSchema),
  note: z.exactOptional(noteSchema),
  involved: z.exactOptional(involvedSchema),
});

const settingsSchema = z.object({
  appliesTo: z.record(postCodeActivitySchema, appliesToSchema),
  shipsNothing: epicFilterSchema,
  decideBy: decideBySchema,
  decidedBy: decidedBySchema,
  namedBy: namedBySchema,
  resultDays: z.record(postCodeActivitySchema, z.int()),
  notShipped: z.array(z.string()),
  timeZone: z.string(),
  anchorIssueId: z.nullable(issueIdSchema),
});

const reviewSchema = z.object({
  dueOn: z.string(),
  confirmed: z.exactOptional(z.object({ ...said, side: sideSchema, dueBefore: z.string() })),
  objection: z.exactOptional(z.object({ ...said, side: sideSchema, comment: z.string() })),
});

const absenceSchema = z.object({
  ...said,
  accountId: accountIdSchema,
  from: z.string(),
  to: z.string(),
  cover: z.nullable(accountIdSchema),
});

const trackingSchema = z.object({
  startedAt: z.string(),
  startedBy: accountIdSchema,
  appliedAt: z.exactOptional(z.string()),
});

const otherSchema = z.object({
  id: agreementIdSchema,
  name: z.string(),
  scope: epicFilterSchema,
  trackedBefore: z.exactOptional(trackingSchema),
});

/** The part of the agreement that is kept under `doc`. */
const agreementSchema = z.object({
  id: agreementIdSchema,
  projectId: projectIdSchema,
  version: z.int(),
  leads: z.object({ product: z.nullable(accountIdSchema), engineering: z.nullable(accountIdSchema) }),
  soleSide: z.nullable(sideSchema),
  nominations: bySide(
    z.object({ accountId: accountIdSchema, at: z.string(), accepts: z.nullable(accountIdSchema) }),
  ),
  absences: z.array(absenceSchema),
  roles: z.array(roleSchema),
  activities: z.array(activitySchema),
  answersShown: bySide(z.object(said)),
  settings: settingsSchema,
  proposals: z.array(z.object({ ...said, side: sideSchema, change: termsChangeSchema })),
  review: z.nullable(reviewSchema),
  reminded: bySide(z.object({ waitingSince: z.string(), times: z.int() })),
  tracking: z.nullable(trackingSchema),
  wasTracked: z.exactOptional(z.literal(true)),
  isRemoved: z.exactOptional(z.literal(true)),
  unreachable: z.array(z.object({ accountId: accountIdSchema, reason: z.enum(['left', 'noAccess']) })),
  others: z.array(otherSchema),
  othersEver: z.int(),
}) satisfies z.ZodMiniType<Agreement>;

const nothingYet = z.pipe(
  z.strictObject({}),
  z.transform(() => undefined),
);

/** `doc` is empty at version 0, before the first command. */
const agreementRecordSchema = z.object({
  version: z.int(),
  doc: z.union([agreementSchema, nothingYet]),
});

export function agreementOf(record: unknown): { version: number; current: Agreement | undefined } {
  const { version, doc } = agreementRecordSchema.parse(record);
  return { version, current: doc };
}

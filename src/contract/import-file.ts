import * as z from 'zod/mini';
import { activityGroups } from '../domain/activity';
import { limits } from '../domain/limits';
import { answerSchema, nameSchema, ownerSchema, postCodeActivitySchema, sideSchema } from './answer';
import { changeItemSchema } from './change-item';
import { epicFilterSchema } from './epic-filter';
import { exportFormat, exportVersion } from './export-file';
import { accountIdSchema, activityIdSchema, agreementIdSchema, roleIdSchema } from './ids';
import {
  appliesToSchema,
  decideBySchema,
  decidedBySchema,
  namedBySchema,
  notShippedSchema,
  resultDaysSchema,
} from './terms-change';

const moment = z.iso.datetime();
const keySchema = z.string().check(z.regex(/^[A-Z][A-Z0-9_]{0,50}-\d{1,10}$/));
const owners = z.array(ownerSchema).check(z.maxLength(20));
const noteSchema = z.object({
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(2000)),
});

const roleSchema = z.object({
  id: roleIdSchema,
  side: sideSchema,
  name: z.exactOptional(nameSchema),
  members: z.array(accountIdSchema).check(z.maxLength(limits.roleMembers)),
  retired: z.exactOptional(z.literal(true)),
});

/** `state` says who owns it only where that is agreed. */
const activitySchema = z.object({
  id: activityIdSchema,
  group: z.enum(activityGroups),
  name: z.exactOptional(nameSchema),
  suggested: z.exactOptional(ownerSchema),
  state: z.object({ answer: z.exactOptional(answerSchema) }),
  note: z.exactOptional(noteSchema),
  involved: z.exactOptional(z.object({ consulted: owners, informed: owners })),
});

const settingsSchema = z.object({
  appliesTo: z.record(postCodeActivitySchema, appliesToSchema),
  shipsNothing: epicFilterSchema,
  decideBy: decideBySchema,
  decidedBy: decidedBySchema,
  namedBy: namedBySchema,
  resultDays: z.record(postCodeActivitySchema, resultDaysSchema),
  notShipped: notShippedSchema,
});

const agreementSchema = z.object({
  id: agreementIdSchema,
  scoped: z.nullable(z.object({ name: nameSchema })),
  roles: z.array(roleSchema).check(z.maxLength(200)),
  activities: z.array(activitySchema).check(z.maxLength(200)),
  settings: settingsSchema,
});
export type ImportedAgreement = z.infer<typeof agreementSchema>;

const saidSchema = z.object({ answer: answerSchema, at: moment });
const decisionSchema = z.object({
  answers: z.object({
    product: z.exactOptional(saidSchema),
    engineering: z.exactOptional(saidSchema),
  }),
  named: z.exactOptional(z.object({ accountId: accountIdSchema, at: moment })),
  held: z.exactOptional(z.object({ owner: ownerSchema, at: moment })),
});
export type ImportedDecision = z.infer<typeof decisionSchema>;

const epicSchema = z.object({
  key: keySchema,
  agreementId: agreementIdSchema,
  decisions: z.object({
    rollout: z.exactOptional(decisionSchema),
    experiment: z.exactOptional(decisionSchema),
    feedback: z.exactOptional(decisionSchema),
  }),
});
export type ImportedEpic = z.infer<typeof epicSchema>;

const hiddenSchema = z.object({ kind: z.literal('answeredHidden') });
const changeSchema = z.object({
  id: z.string().check(z.regex(/^[0-9A-Za-z:.-]{1,200}$/)),
  agreementId: agreementIdSchema,
  issueKey: z.nullable(keySchema),
  actor: accountIdSchema,
  at: moment,
  items: z.array(z.union([changeItemSchema, hiddenSchema])).check(z.maxLength(500)),
});
export type ImportedChange = z.infer<typeof changeSchema>;

/** What an import reads of a file; everything else in it is passed over. */
const importFileSchema = z.object({
  format: z.literal(exportFormat),
  version: z.literal(exportVersion),
  agreements: z.array(agreementSchema).check(z.minLength(1), z.maxLength(limits.agreements + 1)),
  epics: z.array(epicSchema).check(z.maxLength(100_000)),
  history: z.array(changeSchema).check(z.maxLength(500_000)),
});
export type ImportFile = z.infer<typeof importFileSchema>;

/** `undefined` for what is no export of this app. */
export function importFileOf(text: string): ImportFile | undefined {
  try {
    return z.safeParse(importFileSchema, JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** The file's agreement of that name, else its default one, else the only one that it holds. */
export const agreementIn = ({ agreements }: ImportFile, name: string | null): ImportedAgreement | undefined =>
  agreements.find(({ scoped }) => scoped !== null && scoped.name === name) ??
  agreements.find(({ scoped }) => scoped === null) ??
  agreements[0];

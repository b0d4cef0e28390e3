import * as z from 'zod/mini';
import { agreementIdSchema } from '../contract';
import { type Epic, stages } from '../domain/epic';
import type { EpicRecord } from '../usecases/ports/epic-records';
import { issueOfEpic } from './keys';
import { epicDecisionsSchema } from './stored-decision';

/** What the key and the attributes don't say yet. */
const docSchema = z.object({
  trackedSince: z.nullable(z.string()),
  decisions: epicDecisionsSchema,
  elsewhere: z.array(z.object({ agreementId: agreementIdSchema, decisions: epicDecisionsSchema })),
  lastSeen: z.object({
    typeId: z.string(),
    labels: z.array(z.string()),
    componentIds: z.array(z.string()),
    stage: z.enum(stages),
    stageSince: z.string(),
    dueDate: z.nullable(z.string()),
    statusName: z.string(),
    resolutionName: z.nullable(z.string()),
  }),
}) satisfies z.ZodMiniType<Omit<Epic, 'issueId' | 'agreementId' | 'version'>>;

const storedSchema = z.object({
  agreementId: agreementIdSchema,
  version: z.int(),
  outbox: z.enum(['done', 'skipped']),
  changedAt: z.string(),
  doc: docSchema,
});
export type StoredEpic = z.infer<typeof storedSchema>;

export function storedEpic({ epic, outbox, changedAt }: EpicRecord): StoredEpic {
  const { agreementId, version, trackedSince, decisions, elsewhere, lastSeen } = epic;
  const doc = { trackedSince, decisions, elsewhere, lastSeen };
  return { agreementId, version, outbox: outbox === 'skipped' ? outbox : 'done', changedAt, doc };
}

export function epicRecordOf(key: string, value: unknown): EpicRecord {
  const { agreementId, version, outbox, changedAt, doc } = storedSchema.parse(value);
  return { epic: { issueId: issueOfEpic(key), agreementId, version, ...doc }, outbox, changedAt };
}

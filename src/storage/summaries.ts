import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';
import { accountIdSchema, agreementIdSchema, projectIdSchema, sideSchema } from '../contract';
import type { Summary } from '../domain/summary';
import { AppError } from '../usecases/app-error';
import type { Summaries } from '../usecases/ports/summaries';
import { agreementKey, entities } from './keys';
import { isRefusal } from './refusal';

const count = z.int();
const lead = z.nullable(accountIdSchema);
const termKind = z.enum(['inForce', 'differs', 'waiting', 'unanswered']);
const perActivity = <S extends z.ZodMiniType>(schema: S) =>
  z.object({ rollout: schema, experiment: schema, feedback: schema });

const summarySchema = z.object({
  agreementId: agreementIdSchema,
  projectId: projectIdSchema,
  name: z.nullable(z.string()),
  leads: z.object({ product: lead, engineering: lead }),
  soleSide: z.nullable(sideSchema),
  postCode: perActivity(termKind),
  trackingSince: z.nullable(z.string()),
  counts: z.nullable(
    z.object({
      tracked: count,
      critical: count,
      warning: count,
      dueSoon: count,
      notNeeded: perActivity(count),
      at: z.string(),
    }),
  ),
}) satisfies z.ZodMiniType<Summary>;
const recordSchema = z.object({ doc: summarySchema });

const summaryOf = (record: unknown): Summary => recordSchema.parse(record).doc;

const store = () => kvs.entity<unknown>(entities.summary);
const perPage = 100;

export const summaries: Summaries = {
  find: async (id) => {
    const stored = await store().get(agreementKey(id));
    return stored === undefined ? undefined : summaryOf(stored);
  },
  page: async (cursor) => {
    const query = store().query().index('by-key').limit(perPage);
    if (cursor !== undefined) query.cursor(cursor);
    const { results, nextCursor } = await query.getMany().catch((cause: unknown) => {
      // Everything else in this query is ours.
      if (cursor === undefined || !isRefusal(cause)) throw cause;
      throw new AppError('BAD_INPUT', { field: 'cursor' }, { cause });
    });
    return { found: results.map(({ value }) => summaryOf(value)), cursor: nextCursor ?? null };
  },
  set: (doc, changedAt) => store().set(agreementKey(doc.agreementId), { changedAt, doc }),
  forget: (id) => store().delete(agreementKey(id)),
};

import { kvs, Sort } from '@forge/kvs';
import * as z from 'zod/mini';
import { accountIdSchema, agreementIdSchema, issueIdSchema } from '../contract';
import type { Change } from '../domain/change';
import { AppError } from '../usecases/app-error';
import type { Changes } from '../usecases/ports';
import { entities } from './keys';
import { isRefusal } from './refusal';
import { changeItemSchema } from './stored-change';

// An attribute of an index is never empty.
const noIssue = '-';
const recordSchema = z.object({
  agreementId: agreementIdSchema,
  issueId: z.union([z.literal(noIssue), issueIdSchema]),
  actor: accountIdSchema,
  at: z.string(),
  doc: z.object({ items: z.array(changeItemSchema), importedBy: z.exactOptional(accountIdSchema) }),
});

export const changeRecord = ({ agreementId, issueId, actor, at, items, importedBy }: Change) => ({
  agreementId,
  issueId: issueId ?? noIssue,
  actor,
  at,
  doc: { items, ...(importedBy && { importedBy }) },
});

export function changeOf(id: string, value: unknown): Change {
  const { agreementId, issueId, actor, at, doc } = recordSchema.parse(value);
  return { id, agreementId, issueId: issueId === noIssue ? null : issueId, actor, at, ...doc };
}

const pageSize = 30;

const badCursor = (cause?: unknown) => new AppError('BAD_INPUT', { field: 'cursor' }, { cause });

export const changes: Changes = {
  page: async (agreementId, cursor) => {
    const query = kvs
      .entity<unknown>(entities.change)
      .query()
      .index('by-agreement', { partition: [agreementId] })
      .sort(Sort.DESC)
      .limit(pageSize);
    if (cursor !== undefined) query.cursor(cursor);
    const { results, nextCursor } = await query.getMany().catch((cause: unknown) => {
      // The cursor came from outside; everything else in this query is ours.
      throw cursor !== undefined && isRefusal(cause) ? badCursor(cause) : cause;
    });
    const found = results.map(({ key, value }) => changeOf(key, value));
    // Nothing documents that a cursor is bound to its partition, and the reader may not see the other's project.
    if (found.some((change) => change.agreementId !== agreementId)) throw badCursor();
    return { changes: found, cursor: nextCursor ?? null };
  },
};

import { kvs, Sort, WhereConditions } from '@forge/kvs';
import { AppError } from '../usecases/app-error';
import { isRefusal } from './refusal';

/** `from` and `until`: the first and the last value of what the index is sorted by. */
type Place = {
  index: 'by-agreement' | 'by-epic' | 'by-actor';
  of: readonly string[];
  from?: string | undefined;
  until?: string | undefined;
};
export type StoredPage = { records: { key: string; value: unknown }[]; cursor: string | null };

const badCursor = (cause?: unknown) => new AppError('BAD_INPUT', { field: 'cursor' }, { cause });

/** One page of what is stored in one place, the newest first. The cursor comes from outside. */
export async function storedPage(
  entityName: string,
  { index, of, from, until }: Place,
  cursor: string | undefined,
  limit: number,
): Promise<StoredPage> {
  const query = kvs
    .entity<unknown>(entityName)
    .query()
    .index(index, { partition: [...of] })
    .sort(Sort.DESC)
    .limit(limit);
  const between = rangeOf(from, until);
  if (between) query.where(between);
  if (cursor !== undefined) query.cursor(cursor);
  const { results, nextCursor } = await query.getMany().catch((cause: unknown) => {
    // Everything else in this query is ours.
    throw cursor !== undefined && isRefusal(cause) ? badCursor(cause) : cause;
  });
  return { records: results, cursor: nextCursor ?? null };
}

function rangeOf(from: string | undefined, until: string | undefined) {
  if (from !== undefined && until !== undefined) return WhereConditions.between(from, until);
  if (from !== undefined) return WhereConditions.greaterThanEqualTo(from);
  return until === undefined ? undefined : WhereConditions.lessThanEqualTo(until);
}

/** Nothing documents that a cursor is bound to its partition, and the reader may not see the other's project. */
export function requireAll<T>(found: readonly T[], belongs: (each: T) => boolean): void {
  if (!found.every(belongs)) throw badCursor();
}

import { kvs, Sort } from '@forge/kvs';
import { AppError } from '../usecases/app-error';
import { isRefusal } from './refusal';

type Partition = { index: 'by-agreement' | 'by-epic'; of: string };
export type StoredPage = { records: { key: string; value: unknown }[]; cursor: string | null };

const badCursor = (cause?: unknown) => new AppError('BAD_INPUT', { field: 'cursor' }, { cause });

/** One page of what is stored under an agreement or an epic, the newest first. The cursor comes from outside. */
export async function storedPage(
  entityName: string,
  { index, of }: Partition,
  cursor: string | undefined,
  limit: number,
): Promise<StoredPage> {
  const query = kvs
    .entity<unknown>(entityName)
    .query()
    .index(index, { partition: [of] })
    .sort(Sort.DESC)
    .limit(limit);
  if (cursor !== undefined) query.cursor(cursor);
  const { results, nextCursor } = await query.getMany().catch((cause: unknown) => {
    // Everything else in this query is ours.
    throw cursor !== undefined && isRefusal(cause) ? badCursor(cause) : cause;
  });
  return { records: results, cursor: nextCursor ?? null };
}

/** Nothing documents that a cursor is bound to its partition, and the reader may not see the other's project. */
export function requireAll<T>(found: readonly T[], belongs: (each: T) => boolean): void {
  if (!found.every(belongs)) throw badCursor();
}

import { kvs, Sort } from '@forge/kvs';
import { AppError } from '../usecases/app-error';
import { isRefusal } from './refusal';

const badCursor = (cause?: unknown) => new AppError('BAD_INPUT', { field: 'cursor' }, { cause });

export type AgreementPage = { records: { key: string; value: unknown }[]; cursor: string | null };

/** One page of what is stored under an agreement, the newest first. The cursor comes from outside. */
export const agreementPage = (
  entityName: string,
  agreementId: string,
  cursor: string | undefined,
  limit: number,
): Promise<AgreementPage> => newestPage(entityName, ['by-agreement', agreementId], cursor, limit);

export async function newestPage(
  entityName: string,
  [index, partition]: ['by-agreement' | 'by-epic', string],
  cursor: string | undefined,
  limit: number,
): Promise<AgreementPage> {
  const query = kvs
    .entity<unknown>(entityName)
    .query()
    .index(index, { partition: [partition] })
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
export function requireAllOf(agreementId: string, found: readonly { agreementId: string }[]): void {
  if (found.some((each) => each.agreementId !== agreementId)) throw badCursor();
}

export function requireAllAbout(issueId: string, found: readonly { issueId: string | null }[]): void {
  if (found.some((each) => each.issueId !== issueId)) throw badCursor();
}

import { cursorAt, positionOf, type Position } from './cursor';
import type { StoredRecord } from './record-store';

export type IndexEntry = { position: Position; record: StoredRecord };

const compare = (a: Position, b: Position): number => {
  if (a.range !== b.range) return a.range < b.range ? -1 : 1;
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
};

/** One page of index entries in the order asked for, and the cursor to the next if there is one. */
export function pageOf(
  entries: IndexEntry[],
  query: unknown,
  options: { limit: number; descending?: boolean; cursor?: string | undefined },
): { page: IndexEntry[]; cursor?: string } {
  const direction = options.descending === true ? -1 : 1;
  const after = options.cursor === undefined ? undefined : positionOf(query, options.cursor);
  const rest = entries
    .filter(({ position }) => after === undefined || compare(position, after) * direction > 0)
    .sort((a, b) => compare(a.position, b.position) * direction);
  const page = rest.slice(0, options.limit);
  const last = page.at(-1);
  return rest.length > page.length && last ? { page, cursor: cursorAt(query, last.position) } : { page };
}

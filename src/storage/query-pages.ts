type Found<T> = { key: string; value: T };
type Query<T> = {
  cursor: (cursor: string) => unknown;
  limit: (limit: number) => unknown;
  getMany: () => Promise<{ results: Found<T>[]; nextCursor?: string }>;
};

const pageSize = 100;

/** All that a query finds, page by page. A query builder keeps its state, so each page begins with its own. */
export async function* pagesOf<T>(begin: () => Query<T>): AsyncGenerator<Found<T>[]> {
  let cursor: string | undefined;
  do {
    const query = begin();
    query.limit(pageSize);
    if (cursor !== undefined) query.cursor(cursor);
    const { results, nextCursor } = await query.getMany();
    yield results;
    cursor = nextCursor;
  } while (cursor !== undefined);
}

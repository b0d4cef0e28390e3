import { z } from 'zod';
import { badRequest } from './kvs-error';
import { pageOf } from './page';
import { MetadataFields, recordView } from './record-view';
import type { Storage } from './storage';

export const PlainQuery = z.object({
  where: z
    .array(z.object({ property: z.string(), condition: z.string(), values: z.array(z.unknown()) }))
    .optional(),
  limit: z.number().int().optional(),
  after: z.string().optional(),
  options: z.object({ metadataFields: MetadataFields }).optional(),
});

const DEFAULT_LIMIT = 10;
const LARGEST_LIMIT = 100;

function keyPrefix(where: z.infer<typeof PlainQuery>['where'] = []): string {
  const [clause, ...others] = where;
  if (!clause) return '';
  if (others.length > 0) throw badRequest('QUERY_WHERE_INVALID', 'Only a single "where" clause is possible');
  if (clause.property !== 'key') throw badRequest('QUERY_WHERE_FIELD_INVALID', 'Only "key" can be queried');
  if (clause.condition !== 'BEGINS_WITH') {
    throw badRequest('INVALID_FILTER_CONDITION', `${clause.condition} is not supported`);
  }
  const [prefix] = clause.values;
  if (typeof prefix !== 'string' || clause.values.length !== 1) {
    throw badRequest('INVALID_FILTER_VALUES', 'BEGINS_WITH needs one string');
  }
  return prefix;
}

export function plainQuery(storage: Storage, query: z.infer<typeof PlainQuery>) {
  const limit = query.limit ?? DEFAULT_LIMIT;
  if (limit < 1 || limit > LARGEST_LIMIT) {
    throw badRequest('LIST_QUERY_LIMIT_EXCEEDED', `The limit is not between 1 and ${String(LARGEST_LIMIT)}`);
  }
  const prefix = keyPrefix(query.where);
  const entries = storage.records
    .listed(undefined)
    .filter(({ key }) => key.startsWith(prefix))
    .map((record) => ({ position: { range: '', key: record.key }, record }));
  const { page, ...next } = pageOf(entries, { prefix }, { limit, cursor: query.after });
  return { data: page.map(({ record }) => recordView(record, query.options?.metadataFields)), ...next };
}

import { z } from 'zod';
import { checkCondition, Condition, Conditions, conditionTest, meets } from './conditions';
import { isOfType, KEY_INDEX, type EntitySchema, type Index } from './entity-schema';
import { badRequest } from './kvs-error';
import { pageOf, type IndexEntry } from './page';
import type { StoredRecord } from './record-store';
import { MetadataFields, recordView } from './record-view';
import { schemaOf, type Storage } from './storage';

const RANGE_CONDITIONS = [
  'BEGINS_WITH',
  'BETWEEN',
  'EQUAL_TO',
  'GREATER_THAN',
  'GREATER_THAN_EQUAL_TO',
  'LESS_THAN',
  'LESS_THAN_EQUAL_TO',
] as const;

export const EntityQuery = z.object({
  entityName: z.string(),
  indexName: z.string(),
  partition: z.array(z.unknown()).optional(),
  range: Condition.extend({ condition: z.enum(RANGE_CONDITIONS) }).optional(),
  filters: Conditions.optional(),
  sort: z.enum(['ASC', 'DESC']).optional(),
  limit: z.number().int().optional(),
  cursor: z.string().optional(),
  options: z.object({ metadataFields: MetadataFields }).optional(),
});
type EntityQuery = z.infer<typeof EntityQuery>;

const DEFAULT_LIMIT = 10;
const LARGEST_LIMIT = 100;
const Attributes = z.record(z.string(), z.unknown());
const RangeValue = z.union([z.string(), z.number(), z.boolean()]);

function indexOf(schema: EntitySchema, name: string): Index {
  const index = name === KEY_INDEX ? { partition: [], range: '' } : schema.indexes.get(name);
  if (!index) throw badRequest('INVALID_ENTITY_INDEX', `${schema.name} has no index ${name}`);
  return index;
}

function checkPartition(schema: EntitySchema, index: Index, partition: unknown[]): void {
  if (partition.length !== index.partition.length) {
    throw badRequest(
      'VALIDATION_ERROR',
      `The index needs a value for each of: ${index.partition.join(', ')}`,
    );
  }
  index.partition.forEach((attribute, position) => {
    if (!isOfType(schema.attributes.get(attribute) ?? 'any', partition[position])) {
      throw badRequest('INVALID_FILTER_VALUES', `The partition value of ${attribute} has the wrong type`);
    }
  });
}

/** A record is in an index only if it has a value for each of the index's attributes. */
function entryOf(record: StoredRecord, index: Index, partition: unknown[]): IndexEntry | undefined {
  const attributes = Attributes.parse(record.value);
  if (index.partition.some((attribute, position) => attributes[attribute] !== partition[position]))
    return undefined;
  const range = RangeValue.safeParse(index.range === '' ? record.key : attributes[index.range]);
  return range.success ? { position: { range: range.data, key: record.key }, record } : undefined;
}

export function entityQuery(storage: Storage, query: EntityQuery) {
  const { limit = DEFAULT_LIMIT, partition = [], cursor, options, sort, ...identity } = query;
  const schema = schemaOf(storage, query.entityName);
  const index = indexOf(schema, query.indexName);
  if (limit < 1 || limit > LARGEST_LIMIT) {
    throw badRequest(
      'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
      `The page limit must be set between 1 and ${String(LARGEST_LIMIT)}`,
    );
  }
  checkPartition(schema, index, partition);
  const { range } = query;
  if (range) checkCondition(index.range, schema.attributes.get(index.range) ?? 'string', range);
  const passes = conditionTest(schema.attributes, query.filters);

  const entries = storage.records
    .listed(schema.name)
    .map((record) => entryOf(record, index, partition))
    .filter((entry) => entry !== undefined)
    .filter(({ position }) => !range || meets(position.range, range));
  const descending = sort === 'DESC';
  const { page, ...next } = pageOf(entries, { ...identity, partition, sort }, { limit, descending, cursor });
  // Filters work on a page that was read: a page may come out short, or empty, with more behind its cursor.
  const kept = page.filter(({ record }) => passes(Attributes.parse(record.value)));
  return { data: kept.map(({ record }) => recordView(record, options?.metadataFields)), ...next };
}

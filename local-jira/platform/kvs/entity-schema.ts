import { z } from 'zod';
import type { EntityDefinition } from '../../app/manifest';
import { badRequest } from './kvs-error';

export type AttributeType = EntityDefinition['attributes'][string]['type'];
export type Index = { partition: string[]; range: string };
export type EntitySchema = {
  name: string;
  attributes: Map<string, AttributeType>;
  indexes: Map<string, Index>;
};

const PARTITION_BYTES = 1700;
const RANGE_BYTES = 900;
/** The index that every entity has; its range is the record's key. */
export const KEY_INDEX = 'by-key';

const Float = z
  .number()
  .refine((value) => value === 0 || (Math.abs(value) >= 1e-130 && Math.abs(value) < 1e126));
const valueOf: Record<AttributeType, z.ZodType> = {
  string: z.string().regex(/\S/),
  integer: z.int32(),
  float: Float,
  boolean: z.boolean(),
  any: z.unknown().refine((value) => value !== null && value !== undefined),
};

export function entitySchemas(definitions: EntityDefinition[]): Map<string, EntitySchema> {
  return new Map(
    definitions.map(({ name, attributes, indexes }) => [
      name,
      {
        name,
        attributes: new Map(Object.entries(attributes).map(([attribute, { type }]) => [attribute, type])),
        indexes: new Map(
          indexes.map((index): [string, Index] => {
            if (typeof index === 'string') return [index, { partition: [], range: index }];
            return [index.name, { partition: index.partition, range: index.range[0] ?? '' }];
          }),
        ),
      },
    ]),
  );
}

export const isOfType = (type: AttributeType, value: unknown): boolean =>
  valueOf[type].safeParse(value).success;

const bytes = (values: unknown[]) =>
  values.reduce<number>((sum, value) => sum + Buffer.byteLength(String(value)), 0);

/** Forge enforces the attribute types of the manifest on every write. */
export function checkEntityValue(schema: EntitySchema, value: unknown): void {
  const record = z.record(z.string(), z.unknown()).safeParse(value);
  if (!record.success)
    throw badRequest('INVALID_ENTITY_VALUE', `A value of ${schema.name} has to be an object`);
  for (const [attribute, held] of Object.entries(record.data)) {
    const type = schema.attributes.get(attribute);
    if (!type) throw badRequest('INVALID_ENTITY_ATTRIBUTE', `${schema.name} has no attribute ${attribute}`);
    if (!isOfType(type, held)) {
      throw badRequest('INVALID_ENTITY_VALUE', `${schema.name}.${attribute} is not a valid ${type}`);
    }
  }
  for (const [name, index] of schema.indexes) {
    const partition = index.partition.map((attribute) => record.data[attribute]);
    if (bytes(partition) > PARTITION_BYTES || bytes([record.data[index.range]]) > RANGE_BYTES) {
      throw badRequest(
        'INVALID_ENTITY_VALUE',
        `The indexed values of ${schema.name} are too long for ${name}`,
      );
    }
  }
}

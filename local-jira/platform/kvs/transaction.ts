import { z } from 'zod';
import { Conditions, conditionTest } from './conditions';
import { badRequest, KvsError } from './kvs-error';
import { checkKey, checkOperations } from './limits';
import { schemaOf, type Storage } from './storage';
import { prepareWrite, Write } from './write';

const Guarded = z.object({
  key: z.string(),
  entityName: z.string().optional(),
  conditions: Conditions.optional(),
});

export const Transaction = z.object({
  set: z.array(Write.extend({ conditions: Conditions.optional() })).default([]),
  delete: z.array(Guarded).default([]),
  check: z.array(Guarded.extend({ entityName: z.string(), conditions: Conditions })).default([]),
});

const Attributes = z.record(z.string(), z.unknown());

function holds(storage: Storage, { key, entityName, conditions }: z.infer<typeof Guarded>): boolean {
  checkKey(key, entityName);
  if (entityName === undefined) {
    if (conditions) throw badRequest('VALIDATION_ERROR', 'Conditions are possible on custom entities only');
    return true;
  }
  const test = conditionTest(schemaOf(storage, entityName).attributes, conditions);
  return test(Attributes.parse(storage.records.get(entityName, key)?.value ?? {}));
}

/** All or nothing: nothing is written unless every operation is valid and every condition is met. */
export function transaction(storage: Storage, body: z.infer<typeof Transaction>): undefined {
  const operations = [...body.set, ...body.delete, ...body.check];
  checkOperations(operations, body);
  const written = body.set.map((write) => prepareWrite(storage, storage.records, write));
  const failed = operations.filter((operation) => !holds(storage, operation));
  if (failed.length > 0) {
    const keys = failed.map(({ key }) => key).join(', ');
    throw new KvsError(409, 'CONDITIONAL_CHECK_FAILED', `The conditions are not met: ${keys}`);
  }
  for (const record of written) storage.records.put(record);
  for (const { key, entityName } of body.delete) storage.records.remove(entityName, key);
}

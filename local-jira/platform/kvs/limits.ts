import { badRequest } from './kvs-error';

/** limits-kvs-ce */
const KEY_LENGTH = 500;
const KEY_FORMAT = /^(?!\s+$)[a-zA-Z0-9:._\s\-#]+$/;
const VALUE_BYTES = 240 * 1024;
const VALUE_DEPTH = 31;
const PAYLOAD_BYTES = 4 * 1024 * 1024;
const OPERATIONS = 25;

export function checkKey(key: string, entityName?: string): void {
  if (key === '')
    throw badRequest(entityName === undefined ? 'KEY_TOO_SHORT' : 'EMPTY_KEY', 'Key cannot be empty');
  if (key.length > KEY_LENGTH) {
    throw badRequest('KEY_TOO_LONG', `The key is longer than ${String(KEY_LENGTH)} characters`);
  }
  if (!KEY_FORMAT.test(key)) throw badRequest('INVALID_KEY', `The key does not match ${String(KEY_FORMAT)}`);
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

export function checkValue(value: unknown): void {
  if (value === undefined || value === null) throw badRequest('VALIDATION_ERROR', 'A value is required');
  if (Buffer.byteLength(JSON.stringify(value)) > VALUE_BYTES) {
    throw badRequest('MAX_SIZE', 'The value has exceeded the maximum size of 240 KiB');
  }
  if (depthOf(value) > VALUE_DEPTH) {
    throw badRequest('MAX_DEPTH', `The value is deeper than ${String(VALUE_DEPTH)} levels`);
  }
}

/** What transactions and batches have in common: 1 to 25 operations, each key once, 4 MB. */
export function checkOperations(
  operations: { key: string; entityName?: string | undefined }[],
  body: unknown,
): void {
  if (operations.length === 0) throw badRequest('VALIDATION_ERROR', 'At least one operation is required');
  if (operations.length > OPERATIONS) {
    throw badRequest('VALIDATION_ERROR', `More than ${String(OPERATIONS)} operations`);
  }
  const keys = new Set(operations.map(({ key, entityName }) => `${entityName ?? ''}/${key}`));
  if (keys.size < operations.length) throw badRequest('VALIDATION_ERROR', 'Each key can only be used once');
  if (Buffer.byteLength(JSON.stringify(body)) > PAYLOAD_BYTES) {
    throw badRequest('MAX_SIZE', 'The payload has exceeded the maximum size of 4 MB');
  }
}

import { z } from 'zod';
import type { StoredRecord } from './record-store';

const MetadataField = z.enum(['CREATED_AT', 'UPDATED_AT', 'EXPIRE_TIME']);
export const MetadataFields = z.array(MetadataField).optional();
export const ReadOptions = z.object({ metadataFields: MetadataFields }).optional();

/** A record as an answer holds it: metadata only where it was asked for. */
export function recordView(record: StoredRecord, fields: z.infer<typeof MetadataFields> = []) {
  const { key, value, createdAt, updatedAt, expireTime } = record;
  return {
    key,
    value,
    ...(fields.includes('CREATED_AT') ? { createdAt } : {}),
    ...(fields.includes('UPDATED_AT') ? { updatedAt } : {}),
    ...(fields.includes('EXPIRE_TIME') && expireTime !== undefined ? { expireTime } : {}),
  };
}

import { createHash } from 'node:crypto';
import { z } from 'zod';
import { badRequest } from './kvs-error';

const Position = z.tuple([z.string(), z.union([z.string(), z.number(), z.boolean()]), z.string()]);

/** Where a page ended: the last record's range value and key. */
export type Position = { range: string | number | boolean; key: string };

const fingerprint = (query: unknown) =>
  createHash('sha256').update(JSON.stringify(query)).digest('base64url').slice(0, 12);

/** Cursors are opaque and belong to the query that they came from. */
export function cursorAt(query: unknown, { range, key }: Position): string {
  return Buffer.from(JSON.stringify([fingerprint(query), range, key])).toString('base64url');
}

export function positionOf(query: unknown, cursor: string): Position {
  const invalid = badRequest('INVALID_CURSOR', 'The cursor does not belong to this query');
  try {
    const [of, range, key] = Position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (of === fingerprint(query)) return { range, key };
  } catch {
    throw invalid;
  }
  throw invalid;
}

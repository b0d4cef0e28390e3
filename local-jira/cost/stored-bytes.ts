import { z } from 'zod';

/** What Forge bills of a call to its storage. */
export type StoredBytes = { bytesRead: number; bytesWritten: number };

/** forge-platform-pricing: a read that finds nothing counts as 1 KB, others count with their actual size. */
const emptyRead = 1024;

const Entry = z.object({ key: z.string(), value: z.unknown() });
const Found = z.object({ data: z.array(Entry) });
const Batch = z.object({ successfulKeys: z.array(Entry), failedKeys: z.array(z.unknown()) });
const Written = z.union([
  Entry.transform((entry) => [entry]),
  z.array(Entry),
  z.object({ set: z.array(Entry).default([]) }).transform(({ set }) => set),
]);

// Whether the key is billed, too, is not said; counted, it makes nothing look cheaper than it is.
const sizeOf = (entries: z.infer<typeof Entry>[]) =>
  entries.reduce(
    (sum, { key, value }) => sum + Buffer.byteLength(key) + Buffer.byteLength(JSON.stringify(value)),
    0,
  );

const isWrite = /\/(set|transaction)$/;
const isRead = /\/(get|query)$/;

export function storedBytes(path: string, status: number, body: unknown, answer: unknown): StoredBytes {
  const isDone = status >= 200 && status < 300;
  const written = isDone && isWrite.test(path) ? Written.parse(body) : [];
  return { bytesRead: isRead.test(path) ? bytesRead(answer) : 0, bytesWritten: sizeOf(written) };
}

function bytesRead(answer: unknown): number {
  const batch = Batch.safeParse(answer);
  if (batch.success) return sizeOf(batch.data.successfulKeys) + batch.data.failedKeys.length * emptyRead;
  const page = Found.safeParse(answer);
  const one = Entry.safeParse(answer);
  return emptyReadOr(page.success ? page.data.data : one.success ? [one.data] : []);
}

const emptyReadOr = (entries: z.infer<typeof Entry>[]) =>
  entries.length === 0 ? emptyRead : sizeOf(entries);

/**
 * forge-platform-pricing, "Billable capabilities and pricing": what an app has free in a month, and dollars for each beyond.
 * Queues, events and schedules cost nothing themselves; the functions that they start do (optimise-forge-costs).
 */
const GB = 1_000_000_000;
const prices = {
  gbSeconds: { free: 200_000, dollars: 0.000025 },
  bytesRead: { free: 0.1 * GB, dollars: 0.055 / GB },
  bytesWritten: { free: 0.1 * GB, dollars: 1.09 / GB },
  logBytes: { free: GB, dollars: 1.005 / GB },
} as const;

export type Billed = Record<keyof typeof prices, number>;

const each = (value: (key: keyof Billed) => number): Billed => ({
  gbSeconds: value('gbSeconds'),
  bytesRead: value('bytesRead'),
  bytesWritten: value('bytesWritten'),
  logBytes: value('logBytes'),
});

export const times = (usage: Billed, factor: number): Billed => each((key) => usage[key] * factor);
export const together = (...usages: Billed[]): Billed =>
  each((key) => usages.reduce((sum, usage) => sum + usage[key], 0));
/** What a straight line through the usage of one and of ten gives for so many. */
export const scaled = (one: Billed, ten: Billed, many: number): Billed =>
  each((key) => one[key] + ((ten[key] - one[key]) / 9) * (many - 1));

/** In percent. */
export const ofAllowance = (usage: Billed): Billed => each((key) => (100 * usage[key]) / prices[key].free);

export function dollars(usage: Billed): number {
  const over = each((key) => Math.max(0, usage[key] - prices[key].free) * prices[key].dollars);
  return over.gbSeconds + over.bytesRead + over.bytesWritten + over.logBytes;
}

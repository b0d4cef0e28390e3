import { z } from 'zod';

export const PushedEvent = z.object({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.number().min(0).max(900).optional(),
  concurrency: z.object({ key: z.string(), limit: z.number().int().min(1) }).optional(),
});
export type PushedEvent = z.infer<typeof PushedEvent>;

const RetryContext = z.object({
  retryCount: z.number(),
  retryReason: z.string(),
  retryData: z.unknown().optional(),
});

/** An event that waits for its consumer, now or after a delay. */
export const WaitingEvent = z.object({
  eventId: z.string(),
  jobId: z.string(),
  queueName: z.string(),
  event: PushedEvent,
  dueAt: z.number(),
  enqueuedAt: z.number(),
  cyclicDepth: z.number(),
  retryContext: RetryContext.optional(),
});
export type WaitingEvent = z.infer<typeof WaitingEvent>;

export const Job = z.object({
  queueName: z.string(),
  success: z.number(),
  inProgress: z.number(),
  failed: z.number(),
});
export type Job = z.infer<typeof Job>;

export const QueueSnapshot = z.object({
  waiting: z.array(WaitingEvent),
  jobs: z.record(z.string(), Job),
});
export type QueueSnapshot = z.infer<typeof QueueSnapshot>;

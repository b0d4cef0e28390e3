import { z } from 'zod';
import { PushedEvent } from './queue-event';

export const PublishRequest = z.object({
  queueName: z.string(),
  jobId: z.string(),
  type: z.literal('avi:forge:app:event'),
  schema: z.literal('ari:cloud:ecosystem::forge/app-event-2'),
  payload: z.array(z.unknown()).min(1).max(50),
});

const PUSH_BYTES = 200 * 1024;
const LONG_FUNCTION_EVENT_BYTES = 100 * 1024;
const EVENTS_PER_MINUTE = 500;
const CYCLIC_PUSHES = 1000;

const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));
const refusal = (status: number, errorMessage: string) => Response.json({ errorMessage }, { status });

export type PublishLimits = { pushedInLastMinute: number; cyclicDepth: number; longFunction: boolean };

/** Why Forge would take none of the events, or undefined. */
export function refusedPush(payload: unknown[], limits: PublishLimits): Response | undefined {
  if (limits.cyclicDepth >= CYCLIC_PUSHES)
    return refusal(405, 'The limit on cyclic invocation has been reached.');
  if (limits.pushedInLastMinute + payload.length > EVENTS_PER_MINUTE)
    return refusal(429, 'Too many requests.');
  if (bytesOf(payload) > PUSH_BYTES) return refusal(413, 'The maximum payload size is 200KB.');
  return undefined;
}

/** Sorts the events of a push into those that Forge takes and those that it reports back by their place. */
export function sortEvents(payload: unknown[], { longFunction }: PublishLimits) {
  const taken: PushedEvent[] = [];
  const failedEvents: { index: string; errorMessage: string }[] = [];
  payload.forEach((event, index) => {
    const parsed = PushedEvent.safeParse(event);
    const tooLong = longFunction && bytesOf(event) > LONG_FUNCTION_EVENT_BYTES;
    if (parsed.success && !tooLong) taken.push(parsed.data);
    else {
      const errorMessage = tooLong ? 'The event is larger than 100KB.' : 'The event is not valid.';
      failedEvents.push({ index: String(index), errorMessage });
    }
  });
  return { taken, failedEvents };
}

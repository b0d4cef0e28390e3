import { z } from 'zod';
import type { TriggerDefinition } from '../../app/manifest';
import type { Clock } from '../../clock';
import type { Faults } from '../../faults';
import type { ProductEvent } from '../../product-event';
import { deliveredCopies } from '../delivered-copies';
import type { BackgroundService } from '../pump';
import { requestedRetry, type Retry, retryAfterFailure } from '../queue/retry';
import { FunctionFailure } from '../runtime/function-failure';

const WaitingTrigger = z.object({
  triggerKey: z.string(),
  eventType: z.string(),
  dueAt: z.number(),
  argument: z.record(z.string(), z.unknown()),
  retryCount: z.number(),
});
export type WaitingTrigger = z.infer<typeof WaitingTrigger>;
export const EventsSnapshot = z.object({ waiting: z.array(WaitingTrigger) });
export type EventsSnapshot = z.infer<typeof EventsSnapshot>;

/** events-reference/product_events: an event may be asked for four times more, and Forge itself is taken to try no oftener; none above 200 KB is delivered. */
const RETRIES = 4;
const EVENT_BYTES = 200 * 1024;

export type Events = BackgroundService & {
  emit(event: ProductEvent): void;
  waiting(): readonly WaitingTrigger[];
  toJSON(): EventsSnapshot;
};

const isSelf = (event: ProductEvent) =>
  event.actor.kind === 'app' || (event.actor.kind === 'user' && event.actor.throughApp === true);

/** events-reference/product_events: what the app can't catch, running out of time or memory, Forge tries again by itself. */
const isPlatformError = (failure: unknown): boolean =>
  failure instanceof FunctionFailure && (failure.reason === 'timed out' || failure.reason === 'crashed');

/** Product events on their way to the manifest's triggers. */
export function createEvents(options: {
  clock: Clock;
  faults: Faults;
  triggers: TriggerDefinition[];
  /** How long events take; up to three minutes on a real site. */
  delayMilliseconds: number;
  run: (trigger: TriggerDefinition, argument: object) => Promise<unknown>;
  snapshot?: EventsSnapshot | undefined;
}): Events {
  const { clock, faults, triggers, delayMilliseconds, run, snapshot } = options;
  let waiting: WaitingTrigger[] = snapshot?.waiting ?? [];
  const running = new Set<WaitingTrigger>();
  const now = () => clock.now().getTime();

  function enqueue(
    trigger: TriggerDefinition,
    eventType: string,
    argument: WaitingTrigger['argument'],
  ): void {
    const dueAt = now() + delayMilliseconds;
    const once = { triggerKey: trigger.key, eventType, dueAt, argument, retryCount: 0 };
    waiting.push(...deliveredCopies(once, faults.onDelivery('event', eventType)));
  }

  function again(event: WaitingTrigger, { afterSeconds, reason, data }: Retry): void {
    if (event.retryCount >= RETRIES) return;
    const retryCount = event.retryCount + 1;
    const retryContext = { retryCount, retryReason: reason, retryData: data };
    const argument = { ...event.argument, retryContext };
    waiting.push({ ...event, argument, retryCount, dueAt: now() + afterSeconds * 1000 });
  }

  async function deliver(event: WaitingTrigger): Promise<void> {
    const trigger = triggers.find(({ key }) => key === event.triggerKey);
    if (!trigger) return;
    running.add(event);
    try {
      const retry = requestedRetry(await run(trigger, event.argument));
      if (retry) again(event, retry);
    } catch (failure) {
      // A trigger that throws is not run again; the invocation's own log says what went wrong.
      if (isPlatformError(failure)) again(event, retryAfterFailure(event.retryCount, failure));
    } finally {
      running.delete(event);
    }
  }

  return {
    emit: (event) => {
      const selfGenerated = isSelf(event);
      const argument = { ...event.payload, eventType: event.eventType, selfGenerated };
      if (Buffer.byteLength(JSON.stringify(argument)) > EVENT_BYTES) return;
      for (const trigger of triggers) {
        if (!trigger.events.includes(event.eventType)) continue;
        if (selfGenerated && trigger.filter?.ignoreSelf === true) continue;
        enqueue(trigger, event.eventType, structuredClone(argument));
      }
    },
    waiting: () => waiting,
    nextDue: () =>
      waiting.reduce<number | undefined>((first, { dueAt }) => Math.min(first ?? dueAt, dueAt), undefined),
    startDue: (time) => {
      const due = waiting.filter(({ dueAt }) => dueAt <= time);
      waiting = waiting.filter(({ dueAt }) => dueAt > time);
      return due.map(deliver);
    },
    toJSON: () => ({ waiting: [...running, ...waiting] }),
  };
}

import { randomUUID } from 'node:crypto';
import type { Clock } from '../../clock';
import type { Faults } from '../../faults';
import { deliveredCopies } from '../delivered-copies';
import type { BackgroundService } from '../pump';
import { createJobs } from './jobs';
import { PublishRequest, refusedPush, sortEvents } from './publish';
import { requestedRetry, RETENTION_MILLISECONDS, retryAfterFailure, type Retry } from './retry';
import type { Job, PushedEvent, QueueSnapshot, WaitingEvent } from './queue-event';

/** A queue's consumer in the manifest. */
export type QueueConsumer = {
  /** Whether its function may run longer than Forge's 55 seconds. */
  longFunction: boolean;
  consume(argument: object, cyclicDepth: number): Promise<unknown>;
};

export type Queue = BackgroundService & {
  publish(body: unknown, cyclicDepth: number): Response;
  job(jobId: string, queueName: string): Job | undefined;
  cancel(jobId: string, queueName: string): boolean;
  waiting(): readonly WaitingEvent[];
  toJSON(): QueueSnapshot;
};

export function createQueue(options: {
  clock: Clock;
  faults: Faults;
  consumers: Map<string, QueueConsumer>;
  snapshot?: QueueSnapshot | undefined;
}): Queue {
  const { clock, faults, consumers, snapshot } = options;
  const jobs = createJobs(snapshot?.jobs ?? {});
  let waiting: WaitingEvent[] = snapshot?.waiting ?? [];
  const running = new Set<WaitingEvent>();
  let pushedAt: number[] = [];
  const now = () => clock.now().getTime();

  function enqueue(jobId: string, queueName: string, event: PushedEvent, cyclicDepth: number): void {
    const dueAt = now() + (event.delayInSeconds ?? 0) * 1000;
    const once = { jobId, queueName, event, dueAt, enqueuedAt: now(), cyclicDepth };
    const copies = deliveredCopies(once, faults.onDelivery('queue', queueName));
    waiting.push(...copies.map((copy) => ({ ...copy, eventId: randomUUID() })));
    jobs.started(jobId, copies.length);
  }

  function mayStart({ event: { concurrency } }: WaitingEvent): boolean {
    if (!concurrency) return true;
    const alongside = [...running].filter(({ event }) => event.concurrency?.key === concurrency.key);
    return alongside.length < concurrency.limit;
  }

  function retry(delivered: WaitingEvent, { afterSeconds, reason, data }: Retry): void {
    const dueAt = now() + afterSeconds * 1000;
    if (jobs.isCancelled(delivered.jobId) || dueAt > delivered.enqueuedAt + RETENTION_MILLISECONDS) {
      jobs.finished(delivered.jobId, 'failed');
      return;
    }
    const retryCount = (delivered.retryContext?.retryCount ?? 0) + 1;
    waiting.push({ ...delivered, dueAt, retryContext: { retryCount, retryReason: reason, retryData: data } });
  }

  async function deliver(delivered: WaitingEvent): Promise<void> {
    running.add(delivered);
    const { queueName, jobId, eventId, event, retryContext, enqueuedAt, cyclicDepth } = delivered;
    const retentionWindow = {
      startTime: new Date(enqueuedAt).toISOString(),
      remainingTimeMs: enqueuedAt + RETENTION_MILLISECONDS - now(),
    };
    const context = retryContext ? { retryContext: { ...retryContext, retentionWindow } } : {};
    try {
      const result = await consumers
        .get(queueName)
        ?.consume({ ...event, queueName, jobId, eventId, ...context }, cyclicDepth);
      const requested = requestedRetry(result);
      if (requested) retry(delivered, requested);
      else jobs.finished(jobId, 'success');
    } catch (failure) {
      // The invocation's own log says what went wrong.
      retry(delivered, retryAfterFailure(retryContext?.retryCount ?? 0, failure));
    } finally {
      running.delete(delivered);
    }
  }

  return {
    publish: (body, cyclicDepth) => {
      const { queueName, jobId, payload } = PublishRequest.parse(body);
      const consumer = consumers.get(queueName);
      if (!consumer)
        return Response.json({ message: `No consumer for the queue ${queueName}` }, { status: 400 });
      pushedAt = pushedAt.filter((at) => at > now() - 60_000);
      const limits = {
        pushedInLastMinute: pushedAt.length,
        cyclicDepth,
        longFunction: consumer.longFunction,
      };
      const refused = refusedPush(payload, limits);
      if (refused) return refused;
      const { taken, failedEvents } = sortEvents(payload, limits);
      jobs.open(jobId, queueName);
      pushedAt.push(...taken.map(now));
      for (const event of taken) enqueue(jobId, queueName, event, cyclicDepth);
      return failedEvents.length === 0
        ? Response.json({}, { status: 201 })
        : Response.json({ failedEvents }, { status: 202 });
    },
    job: jobs.find,
    cancel: (jobId, queueName) => {
      if (!jobs.find(jobId, queueName)) return false;
      waiting = waiting.filter((event) => event.jobId !== jobId);
      return jobs.cancel(jobId);
    },
    waiting: () => waiting,
    nextDue: () =>
      waiting
        .filter(mayStart)
        .reduce<number | undefined>((first, { dueAt }) => Math.min(first ?? dueAt, dueAt), undefined),
    startDue: (time) => {
      const started: Promise<void>[] = [];
      for (const event of [...waiting].sort((a, b) => a.dueAt - b.dueAt)) {
        if (event.dueAt > time || !mayStart(event)) continue;
        waiting = waiting.filter((other) => other !== event);
        started.push(deliver(event));
      }
      return started;
    },
    // What runs while the site stops is delivered again when it starts: at least once.
    toJSON: () => ({ waiting: [...running, ...waiting], jobs: jobs.toJSON() }),
  };
}

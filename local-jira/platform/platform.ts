import { z } from 'zod';
import type { Actor } from '../actor';
import type { App } from '../app/app';
import { loadFunctions } from '../app/functions';
import type { Clock } from '../clock';
import { createCounters } from '../counters';
import type { Faults } from '../faults';
import type { ProductEvent } from '../product-event';
import { createRecorder } from '../recorder';
import { createEvents, EventsSnapshot } from './events/events';
import { createKvs, KvsSnapshot } from './kvs/kvs';
import { createModules } from './modules';
import type { AccountStatusSince } from './privacy/report-accounts';
import { createPump, type BackgroundService } from './pump';
import { createQueue, type QueueConsumer } from './queue/queue';
import { QueueSnapshot } from './queue/queue-event';
import { bundleGlobals } from './runtime/bundle-globals';
import { createPlatformLog } from './runtime/invocation-log';
import { createInstallation } from './runtime/installation';
import { createInvoke } from './runtime/invoke';
import { skippedWaits } from './runtime/skipped-waits';
import { createOutbound } from './runtime/outbound';
import { createWire } from './runtime/wire';
import { createSchedule, ScheduleSnapshot } from './schedule/schedule';
import { createStargate } from './stargate';

export const PlatformSnapshot = z.object({
  kvs: KvsSnapshot,
  queue: QueueSnapshot,
  events: EventsSnapshot,
  schedule: ScheduleSnapshot,
});
export type PlatformSnapshot = z.infer<typeof PlatformSnapshot>;

/** What the platform needs of Jira. */
export type Product = {
  request(actor: Actor, request: Request): Promise<Response>;
  onEvent(listener: (event: ProductEvent) => void): void;
  /** What it does by itself. */
  tasks: BackgroundService;
  administration: { accountStatus: AccountStatusSince };
};

export type PlatformOptions = {
  app: App;
  clock: Clock;
  faults: Faults;
  jira: Product;
  siteUrl: string;
  /** How long a product event takes to arrive. */
  eventDelayMilliseconds?: number;
  /** How far queries of custom entities lag behind writes. */
  queryLagMilliseconds?: number;
  /** A function that waits takes no real time: the site's clock moves on instead. */
  skipWaits?: boolean;
  snapshot?: PlatformSnapshot | undefined;
  /** Called when a function has ended, the only time at which the platform's state changes. */
  onChange?: () => void;
};

/** Forge on this machine, without Jira: functions, storage, queues, events, schedules. One folder for each. */
export async function createPlatform(options: PlatformOptions) {
  const { app, clock, faults, jira, snapshot } = options;
  const { manifest } = app;
  const { scopes } = manifest.permissions;
  const counters = createCounters();
  const recorder = createRecorder();
  const log = createPlatformLog(clock);
  const wire = createWire(faults, counters, recorder);
  const installation = createInstallation(manifest, options.siteUrl);

  const kvs = createKvs({
    clock,
    entities: manifest.app.storage?.entities ?? [],
    scopes,
    queryLagMilliseconds: options.queryLagMilliseconds ?? 0,
    snapshot: snapshot?.kvs,
  });
  const consumers = new Map<string, QueueConsumer>();
  const queue = createQueue({ clock, faults, consumers, snapshot: snapshot?.queue });
  const stargate = createStargate({
    queue,
    onPublish: () => {
      pump.wake();
    },
    scopes,
    accountStatus: jira.administration.accountStatus,
  });
  const outbound = createOutbound(
    { jira: (actor, request) => jira.request(actor, request), kvs: kvs.request, stargate },
    wire,
    installation,
  );
  const bundleModules = options.skipWaits ? skippedWaits(clock) : new Map<string, object>();
  const invoke = createInvoke({ installation, outbound, log, counters, faults });
  const modules = createModules({
    manifest,
    installation,
    handlerNamed: await loadFunctions(app.bundlePath, bundleGlobals(clock), bundleModules),
    invoke: (call) => invoke(call).finally(options.onChange),
  });
  for (const consumer of manifest.modules.consumer) {
    consumers.set(consumer.queue, {
      longFunction: modules.isLong(consumer.function),
      consume: (argument, cyclicDepth) => modules.consumer(consumer, argument, cyclicDepth + 1),
    });
  }
  const events = createEvents({
    clock,
    faults,
    triggers: manifest.modules.trigger,
    delayMilliseconds: options.eventDelayMilliseconds ?? 0,
    run: modules.trigger,
    snapshot: snapshot?.events,
  });
  const schedule = createSchedule({
    clock,
    triggers: manifest.modules.scheduledTrigger,
    run: modules.scheduled,
    snapshot: snapshot?.schedule,
  });
  const pump = createPump(clock, [jira.tasks, queue, events, schedule]);
  jira.onEvent((event) => {
    events.emit(event);
    pump.wake();
  });
  pump.wake();

  return {
    installation,
    counters,
    recorder,
    log,
    wire,
    kvs,
    queue,
    events,
    schedule,
    pump,
    modules,
    drain: () => pump.drain([jira.tasks, queue, events]),
    toJSON: (): PlatformSnapshot => ({
      kvs: kvs.toJSON(),
      queue: queue.toJSON(),
      events: events.toJSON(),
      schedule: schedule.toJSON(),
    }),
  };
}

import type { Actor } from './actor';
import { openApp } from './app/app';
import { readTranslations } from './app/translations';
import { createClock } from './clock';
import { createFaults } from './faults';
import { createJira } from './jira/jira';
import { indexedValues } from './jira/jql/property-index';
import { validatorModules } from './jira/validators/validator-module';
import type { WorldSeed } from './jira/world';
import type { ActionCall } from './platform/actions/action-run';
import type { ResolverCall } from './platform/modules';
import { createPlatform } from './platform/platform';
import { SiteState } from './site-state';
import { createSnapshotFile, readSnapshot } from './snapshot';

export type SiteOptions = {
  /** Where the app's manifest.yml is. */
  appDirectory: string;
  /** What Jira starts with, unless the snapshot file holds a state already. */
  seed: (now: Date) => WorldSeed;
  /** The time at which a new site starts; the machine's when left out. */
  startAt?: Date;
  siteUrl?: string;
  snapshotFile?: string;
  /** How long Jira's search lags behind writes. */
  searchDelayMs?: number;
  /** How long a product event takes to arrive. */
  eventDelayMs?: number;
  /** How far queries of custom entities lag behind writes. */
  entityQueryLagMs?: number;
  /** A function that waits takes no real time: the site's clock moves on instead. */
  skipWaits?: boolean;
};

const DEFAULT_SITE_URL = 'http://localhost';

/** A Jira site with the app installed, on this machine. */
export async function createSite(options: SiteOptions) {
  const { snapshotFile, siteUrl = DEFAULT_SITE_URL, startAt } = options;
  const stored = snapshotFile === undefined ? undefined : await readSnapshot(snapshotFile);
  const state = stored === undefined ? undefined : SiteState.parse(stored);
  const clock = createClock(state?.clockOffset ?? (startAt ? startAt.getTime() - Date.now() : 0));
  const app = await openApp(options.appDirectory);
  const translations = readTranslations(app.manifest.translations, app.directory);
  const faults = createFaults();
  const jira = createJira({
    clock,
    faults,
    scopes: app.manifest.permissions.scopes,
    seed: state?.world ?? options.seed(clock.now()),
    propertyIndex: indexedValues(app.manifest.modules['jira:entityProperty'] ?? []),
    validatorModules: validatorModules(app.manifest.modules['jira:workflowValidator'] ?? [], (text) =>
      translations.text(text),
    ),
    siteUrl,
    searchDelayMs: options.searchDelayMs ?? 0,
  });
  const file =
    snapshotFile === undefined
      ? undefined
      : createSnapshotFile(snapshotFile, (): SiteState => ({
          clockOffset: clock.offset(),
          world: jira.world,
          platform: platform.toJSON(),
        }));
  const listeners = new Set<() => void>();
  const changed = () => {
    file?.touch();
    listeners.forEach((listener) => {
      listener();
    });
  };
  const platform = await createPlatform({
    app,
    clock,
    faults,
    jira,
    siteUrl,
    eventDelayMilliseconds: options.eventDelayMs ?? 0,
    queryLagMilliseconds: options.entityQueryLagMs ?? 0,
    skipWaits: options.skipWaits ?? false,
    snapshot: state?.platform,
    onChange: changed,
  });
  const { counters, recorder, modules, pump, schedule } = platform;

  return {
    app,
    clock,
    jira,
    faults,
    counters,
    installation: platform.installation,

    /** Every call of the app while `run` runs: `faults` with `skip: i, times: 1` hits the one at place i. */
    record: (run: () => Promise<unknown>) => recorder.record(run),

    /** What the bridge's `invoke` does. Rejects with a `FunctionFailure`, of which a browser gets only the message. */
    invoke: (accountId: string | undefined, call: ResolverCall) => modules.resolver(accountId, call),
    dynamicProperties: (moduleKey: string, extension: unknown) =>
      modules.dynamicProperties(moduleKey, extension),
    /** What a rule of Automation or an agent of Rovo does that runs for this person. */
    runAction: (accountId: string, actionKey: string, call: ActionCall) =>
      modules.action(accountId, actionKey, call),

    /** What the bridge's `requestJira` does: the person's permissions and the app's scopes. */
    fetchProduct: async (accountId: string, request: Request): Promise<Response> => {
      const { pathname, search } = new URL(request.url);
      const call = {
        remote: 'jira',
        origin: 'browser',
        method: request.method,
        path: pathname + search,
        asApp: false,
      } as const;
      const actor: Actor = { kind: 'user', accountId };
      const response = await platform.wire(call, request, (sent) => jira.request(actor, sent));
      if (request.method !== 'GET') changed();
      return response;
    },
    /** Jira's own pages: the person's permissions only. */
    siteRequest: async (accountId: string, request: Request): Promise<Response> => {
      const response = await jira.siteRequest({ kind: 'user', accountId }, request);
      if (request.method !== 'GET') changed();
      return response;
    },

    /** Say that something was changed beside all of these. */
    touch: changed,
    /** Calls back whenever something on the site may have changed. */
    onChange: (listener: () => void): void => {
      listeners.add(listener);
    },

    runScheduled: (key: string) => schedule.runNow(key),
    /** Moves the site's time on and does what becomes due on the way, hourly jobs included. */
    advanceClock: async (milliseconds: number): Promise<void> => {
      await pump.advance(milliseconds);
      changed();
    },
    /** Resolves when no event, queue or job has anything to do at the site's present time. */
    settled: () => pump.settled(),
    /** As `settled`, and moves the site's time to running tasks and to delayed and retried events until none waits. */
    drain: () => platform.drain(),

    /** What a site's administrator never sees, for the platform drawer. */
    platformView: () => ({
      now: clock.now().toISOString(),
      queue: platform.queue.waiting(),
      events: platform.events.waiting(),
      people: jira.administration.accounts(),
      jobs: schedule.jobs(),
      storage: platform.kvs.records(),
      log: platform.log.lines(),
      invocations: counters.invocations(),
    }),

    /** Stops background work and writes the state. */
    close: (): void => {
      pump.stop();
      file?.flush();
    },
  };
}

export type Site = Awaited<ReturnType<typeof createSite>>;

import { Hono } from 'hono';
import type { Actor } from '../actor';
import type { Clock } from '../clock';
import { createFaults, type Faults } from '../faults';
import type { ProductEvent } from '../product-event';
import { createAdministration, type Administration } from './administration';
import type { Call, Env } from './call';
import { JiraError } from './jira-error';
import type { IndexedValue } from './jql/property-index';
import { issueDialogs } from './rest/issue-dialogs';
import { resources } from './rest/resources';
import { workflow } from './rest/workflow';
import { createSearchIndex } from './search-index';
import { createTasks, type Tasks } from './tasks';
import type { ValidatorModule } from './validators/validator-module';
import type { World, WorldSeed } from './world';

export type Jira = {
  /** All state, JSON-serialisable. */
  world: World;
  /** The REST API as the app reaches it through Forge: the manifest's scopes apply. */
  request(actor: Actor, request: Request): Promise<Response>;
  /** The same API, and more, as Jira's own pages reach it: a person's permissions, no scopes. */
  siteRequest(actor: Actor, request: Request): Promise<Response>;
  /** Tasks that still run; they go on with each request, too. */
  tasks: Omit<Tasks, 'submit'>;
  onEvent(listener: (event: ProductEvent) => void): void;
  administration: Administration;
};

export type JiraOptions = {
  clock: Clock;
  scopes: readonly string[];
  faults?: Faults;
  seed: WorldSeed;
  /** From the manifest's `jira:entityProperty` modules; see `indexedValues`. */
  propertyIndex?: readonly IndexedValue[];
  /** What the app offers to workflows; see `validatorModules`. */
  validatorModules?: readonly ValidatorModule[];
  /** How long search lags behind writes. */
  searchDelayMs?: number;
  /** Where links and pictures in answers lead, without a final slash. */
  siteUrl?: string;
};

export function createJira({
  clock,
  scopes,
  faults = createFaults(),
  seed,
  propertyIndex = [],
  validatorModules = [],
  searchDelayMs = 0,
  siteUrl = 'http://localhost',
}: JiraOptions): Jira {
  const world = structuredClone(seed);
  // What people send is looked up here: `constructor` is nobody's account.
  for (const table of [world.people, world.projects, world.issues, world.issueIds]) {
    Object.setPrototypeOf(table, null);
  }
  const search = createSearchIndex(world, clock, searchDelayMs);
  const listeners: ((event: ProductEvent) => void)[] = [];
  const publicApi = restApi('public');
  const ownApi = restApi('own pages');
  const tasks = createTasks({ world, clock, faults, callBy: (actor) => callBy(actor, undefined) });

  function callBy(actor: Actor, allowed: readonly string[] | undefined): Call {
    const emit: Call['emit'] = (event) => {
      // Events leave Jira as JSON, and a listener can't reach back into the site's own objects.
      const copy = structuredClone({ ...event, actor });
      listeners.forEach((listener) => {
        listener(copy);
      });
    };
    const call: Call = {
      ...{ world, clock, search, propertyIndex, validatorModules, siteUrl, actor, scopes: allowed, emit },
      submit: (task) => tasks.submit(call, task),
    };
    return call;
  }

  const answer = async (api: Hono<Env>, request: Request, call: Call) => {
    tasks.catchUp();
    return await api.fetch(request, call);
  };

  return {
    world,
    tasks,
    administration: createAdministration(world, clock, search),
    request: (actor, request) => answer(publicApi, request, callBy(actor, scopes)),
    siteRequest: (actor, request) => answer(ownApi, request, callBy(actor, undefined)),
    onEvent: (listener) => {
      listeners.push(listener);
    },
  };
}

function restApi(reach: 'public' | 'own pages'): Hono<Env> {
  const api = new Hono<Env>();
  for (const resource of resources) api.route('/', resource);
  if (reach === 'own pages') api.route('/', issueDialogs).route('/', workflow);
  api.notFound((c) => {
    const message = `The local Jira doesn't emulate ${c.req.method} ${c.req.path}.`;
    console.error(message);
    return c.json({ errorMessages: [message], errors: {} }, 404);
  });
  api.onError((error, c) => {
    if (!(error instanceof JiraError)) throw error;
    const { errorMessages, errors, status } = error;
    return c.json({ errorMessages, errors }, status);
  });
  return api;
}

import type { Actor } from '../actor';
import type { Clock } from '../clock';
import type { ProductEvent } from '../product-event';
import type { IndexedValue } from './jql/property-index';
import type { SearchIndex } from './search-index';
import type { ValidatorModule } from './validators/validator-module';
import type { Task, PropertyWrite, World } from './world';

/** Work that is answered before it is done. */
export type TaskRequest = {
  description: string;
  /** The call that starts it, by which a fault finds it: method and path. */
  startedBy: string;
  writes: PropertyWrite[];
  /** All of the writes or, when one fails, none; otherwise one after another. */
  allAtOnce: boolean;
};

/** One REST call: who makes it, and everything it can touch. */
export type Call = {
  world: World;
  clock: Clock;
  search: SearchIndex;
  propertyIndex: readonly IndexedValue[];
  validatorModules: readonly ValidatorModule[];
  siteUrl: string;
  submit: (task: TaskRequest) => Task;
  emit: (event: Omit<ProductEvent, 'actor'>) => void;
  actor: Actor;
  /** The app's scopes; `undefined` when Jira's own pages call. */
  scopes: readonly string[] | undefined;
};

export type Env = { Bindings: Call };

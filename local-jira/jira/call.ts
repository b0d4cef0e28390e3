import type { Actor } from '../actor';
import type { Clock } from '../clock';
import type { ProductEvent } from '../product-event';
import type { IndexedValue } from './jql/property-index';
import type { SearchIndex } from './search-index';
import type { World } from './world';

/** One REST call: who makes it, and everything it can touch. */
export type Call = {
  world: World;
  clock: Clock;
  search: SearchIndex;
  propertyIndex: readonly IndexedValue[];
  siteUrl: string;
  emit: (event: Omit<ProductEvent, 'actor'>) => void;
  actor: Actor;
  /** The app's scopes; `undefined` when Jira's own pages call. */
  scopes: readonly string[] | undefined;
};

export type Env = { Bindings: Call };

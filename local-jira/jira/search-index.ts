import type { Clock } from '../clock';
import type { Issue, World } from './world';

type Pending = { at: number; id: string; issue: Issue | undefined };

/** What search knows. With a delay it lags behind the issues, as Jira's search does. */
export type SearchIndex = {
  /** To be called after each change; `undefined` for a deleted issue. */
  changed(id: string): void;
  /** The issues as search sees them; those with an id in `reconcile` as they are now. */
  issues(reconcile: readonly string[]): Iterable<Issue>;
};

export function createSearchIndex(world: World, clock: Clock, delayMs: number): SearchIndex {
  const indexed = new Map(Object.entries(world.issues));
  const pending: Pending[] = [];

  function put(id: string, issue: Issue | undefined): void {
    if (issue) indexed.set(id, issue);
    else indexed.delete(id);
  }

  function catchUp(): void {
    const now = clock.now().getTime();
    while (pending[0] && pending[0].at <= now) {
      const { id, issue } = pending[0];
      put(id, issue);
      pending.shift();
    }
  }

  return {
    changed: (id) => {
      pending.push({ at: clock.now().getTime() + delayMs, id, issue: world.issues[id] });
    },
    issues: (reconcile) => {
      catchUp();
      if (reconcile.length === 0) return indexed.values();
      const seen = new Map(indexed);
      for (const id of reconcile) {
        const issue = world.issues[id];
        if (issue) seen.set(id, issue);
        else seen.delete(id);
      }
      return seen.values();
    },
  };
}

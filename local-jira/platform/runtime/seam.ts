import { AsyncLocalStorage } from 'node:async_hooks';
import { mainRealm } from './realm';
import type { ForgeRuntime } from './forge-runtime';

/** Where `@forge/*` says a call is to go. */
export type ForgeTarget = { type: string; provider?: string; remote?: string; accountId?: string };

/** The invocation that a call of the app belongs to; users of one site, and sites of one process, stay apart. */
export type InvocationScope = {
  runtime: ForgeRuntime;
  fetch: (target: ForgeTarget, path: string, init?: RequestInit) => Promise<Response>;
  console: Console;
  /** So much of the time that it has is over; never resolves for a function that has ended. */
  spend: (milliseconds: number) => Promise<void>;
};

declare global {
  // The two globals that `@forge/*` finds in Atlassian's cloud, and what they resolve through here.
  var __forge_fetch__: InvocationScope['fetch'] | undefined;
  var __forge_runtime__: ForgeRuntime | undefined;
  var __local_jira_invocations__: AsyncLocalStorage<InvocationScope> | undefined;
}

// One for the process, although each test file loads this module anew.
const invocations = (mainRealm.__local_jira_invocations__ ??= install());

function install(): AsyncLocalStorage<InvocationScope> {
  const storage = new AsyncLocalStorage<InvocationScope>();
  mainRealm.__forge_fetch__ = async (target, path, init) => {
    const scope = storage.getStore();
    if (!scope) throw new Error(`${init?.method ?? 'GET'} ${path}: called outside an invocation`);
    return await scope.fetch(target, path, init);
  };
  Object.defineProperty(mainRealm, '__forge_runtime__', { get: () => storage.getStore()?.runtime });
  return storage;
}

export const currentInvocation = (): InvocationScope | undefined => invocations.getStore();

export const runInInvocation = <T>(scope: InvocationScope, run: () => T): T => invocations.run(scope, run);

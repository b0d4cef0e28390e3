import { randomUUID } from 'node:crypto';
import { types } from 'node:util';
import type { Handler } from '../../app/functions';
import type { Counters } from '../../counters';
import type { Faults } from '../../faults';
import { forgeRuntime } from './forge-runtime';
import { FunctionFailure } from './function-failure';
import type { Installation } from './installation';
import type { Invocation } from './invocation';
import { invocationConsole, type PlatformLog } from './invocation-log';
import type { Outbound } from './outbound';
import { mainRealm } from './realm';
import { timeLimit } from './time-limit';
import { runInInvocation, type ForgeTarget } from './seam';

export type FunctionCall = {
  handler: Handler;
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  operation?: string;
  accountId?: string;
  cyclicDepth?: number;
  limitSeconds: number;
  /** The function's first argument. The second one is the same for every module type. */
  argument: unknown;
};

export type Invoke = (call: FunctionCall) => Promise<unknown>;

const messageOf = (thrown: unknown) => (types.isNativeError(thrown) ? thrown.message : String(thrown));
const stackOf = (thrown: unknown) =>
  types.isNativeError(thrown) ? (thrown.stack ?? thrown.message) : String(thrown);
/** So that it is an `Error` to the bundle, too. */
function rethrowInMainRealm(thrown: unknown): never {
  throw new mainRealm.Error(messageOf(thrown), { cause: thrown });
}
const never = () => new Promise<never>(() => undefined);

/** What crosses into or out of a function is JSON; parsed where the function runs, its prototypes are the ones it knows. */
const jsonFor = (realm: typeof globalThis, value: unknown): unknown =>
  value === undefined ? undefined : realm.JSON.parse(JSON.stringify(value));

export function createInvoke(options: {
  installation: Installation;
  outbound: Outbound;
  log: PlatformLog;
  counters: Counters;
  faults: Faults;
}): Invoke {
  const { installation, outbound, log, counters, faults } = options;

  return async (call) => {
    const { functionKey, moduleKey, moduleType, accountId, operation } = call;
    const invocationId = randomUUID();
    const shortened = faults.onInvocation({ functionKey, operation }).map(({ seconds }) => seconds);
    const limit = timeLimit(Math.min(call.limitSeconds, ...shortened));
    let over = false;
    const invocation: Invocation = {
      id: invocationId,
      functionKey,
      moduleKey,
      operation,
      accountId,
      cyclicDepth: call.cyclicDepth ?? 0,
      timeOut: limit.stop,
      crash: limit.crash,
    };
    const count = counters.startInvocation({ invocationId, functionKey, moduleKey, operation });
    const write = (level: 'debug' | 'info' | 'warn' | 'error', text: string) => {
      log.write({ level, functionKey, invocationId, text });
      count.logged(Buffer.byteLength(text));
    };
    const scope = {
      runtime: forgeRuntime(installation, {
        ...{ invocationId, functionKey, moduleKey, moduleType, accountId },
        remainingMilliseconds: limit.remainingMilliseconds,
      }),
      fetch: async (target: ForgeTarget, path: string, init?: RequestInit) => {
        if (!over) return await outbound(invocation, target, path, init).catch(rethrowInMainRealm);
        // Forge freezes an instance when its function has returned.
        write(
          'error',
          `${init?.method ?? 'GET'} ${path} was called after the function had ended, and never answered`,
        );
        return await never();
      },
      console: invocationConsole(write),
      spend: async (milliseconds: number) => {
        if (over) return await never();
        limit.spend(milliseconds);
      },
    };
    const context = {
      ...(accountId === undefined ? {} : { principal: { accountId } }),
      installContext: installation.contextAri,
      installation: installation.summary,
    };
    try {
      const run = async () =>
        await call.handler(jsonFor(mainRealm, call.argument), jsonFor(mainRealm, context));
      const result = jsonFor(globalThis, await Promise.race([runInInvocation(scope, run), limit.exceeded]));
      count.end('ok');
      return result;
    } catch (thrown) {
      count.end('failed');
      write('error', stackOf(thrown));
      if (thrown instanceof FunctionFailure) throw thrown;
      throw new FunctionFailure('threw', messageOf(thrown), { cause: thrown });
    } finally {
      over = true;
      limit.clear();
    }
  };
}

import { randomUUID } from 'node:crypto';
import type { Installation } from './installation';

const noMetric = {
  counter: () => ({ incr: () => undefined, decr: () => undefined }),
  gauge: () => ({ set: () => undefined }),
  timing: () => ({ measure: () => ({ stop: () => undefined }) }),
};

export type RuntimeOptions = {
  invocationId: string;
  functionKey: string;
  moduleKey: string;
  moduleType: string;
  accountId: string | undefined;
  remainingMilliseconds: () => number;
};

/**
 * What `@forge/*` reads from `global.__forge_runtime__`. There is no `kvs` in it: with one, `@forge/kvs` would choose
 * its direct client at import, before there is an invocation.
 */
export function forgeRuntime(installation: Installation, options: RuntimeOptions) {
  return {
    proxy: { token: 'local', url: installation.siteUrl, host: new URL(installation.siteUrl).host },
    contextAri: installation.contextAri,
    ...(options.accountId === undefined ? {} : { aaid: options.accountId }),
    tracing: { traceId: randomUUID().replaceAll('-', ''), spanId: randomUUID().slice(0, 16) },
    metrics: noMetric,
    featureFlags: {},
    externalAuth: [],
    lambdaContext: {
      awsRequestId: options.invocationId,
      getRemainingTimeInMillis: options.remainingMilliseconds,
    },
    appContext: {
      appId: installation.appId,
      appVersion: installation.appVersion,
      environmentId: installation.environmentId,
      environmentType: 'DEVELOPMENT',
      installationId: installation.installationId,
      installation: installation.summary,
      invocationId: options.invocationId,
      functionKey: options.functionKey,
      moduleKey: options.moduleKey,
      moduleType: options.moduleType,
      permissions: { scopes: installation.scopes, external: {} },
    },
  };
}

export type ForgeRuntime = ReturnType<typeof forgeRuntime>;

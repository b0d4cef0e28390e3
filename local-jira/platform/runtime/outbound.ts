import type { Actor } from '../../actor';
import type { Remote } from '../../faults';
import type { Installation } from './installation';
import type { Invocation } from './invocation';
import type { ForgeTarget } from './seam';
import type { Wire } from './wire';

/** The services that functions reach through `__forge_fetch__`. */
export type Services = {
  jira: (actor: Actor, request: Request) => Promise<Response>;
  kvs: (path: string, request: Request) => Promise<Response>;
  stargate: (path: string, request: Request, invocation: Invocation) => Promise<Response>;
};

const needsAuthentication = () =>
  new Response(null, { status: 401, headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } });

function jiraActor(target: ForgeTarget, invocation: Invocation): Actor | undefined {
  if (target.provider === 'app') return { kind: 'app' };
  if (target.provider === 'none') return { kind: 'anonymous' };
  if (target.accountId !== undefined) {
    throw new Error(`asUser('${target.accountId}') needs allowImpersonation in the manifest's scopes`);
  }
  return invocation.accountId === undefined
    ? undefined
    : { kind: 'user', accountId: invocation.accountId, throughApp: true };
}

const isRemote = (remote: string | undefined): remote is Remote =>
  remote === 'jira' || remote === 'kvs' || remote === 'stargate';

/** Carries a function's calls to the services; what none of them is asked for by name is an error that says so. */
export function createOutbound(services: Services, wire: Wire, installation: Installation) {
  return async (
    invocation: Invocation,
    target: ForgeTarget,
    path: string,
    init?: RequestInit,
  ): Promise<Response> => {
    const request = new Request(new URL(path, installation.siteUrl), init);
    const { remote } = target;
    if (!isRemote(remote)) {
      throw new Error(`${request.method} ${path}: nothing on this site answers for ${remote ?? target.type}`);
    }
    const send = async (sent: Request): Promise<Response> => {
      if (remote === 'kvs') return await services.kvs(path, sent);
      if (remote === 'stargate') return await services.stargate(path, sent, invocation);
      const actor = jiraActor(target, invocation);
      return actor ? await services.jira(actor, sent) : needsAuthentication();
    };
    return await wire(
      { remote, origin: 'function', method: request.method, path, asApp: target.provider === 'app' },
      request,
      send,
      invocation,
    );
  };
}

export type Outbound = ReturnType<typeof createOutbound>;

import { setTimeout as sleep } from 'node:timers/promises';
import type { Counters } from '../../counters';
import type { CallEffect, Faults, RemoteCall } from '../../faults';

export type Send = (request: Request) => Promise<Response>;

const never = () => new Promise<never>(() => undefined);

function answerInstead(effect: Extract<CallEffect, { kind: 'status' }>): Response {
  const headers = new Headers({ 'content-type': 'application/json' });
  if (effect.retryAfterSeconds !== undefined) headers.set('retry-after', String(effect.retryAfterSeconds));
  const hasBody = effect.status !== 204;
  return new Response(hasBody ? JSON.stringify(effect.body ?? {}) : null, { status: effect.status, headers });
}

async function withFaults(
  effects: CallEffect[],
  request: Request,
  send: Send,
  timeOut: () => void,
): Promise<Response> {
  for (const effect of effects) {
    if (effect.kind === 'status') return answerInstead(effect);
    if (effect.kind === 'error') throw new TypeError(effect.message);
    if (effect.kind === 'delay') await sleep(effect.milliseconds);
    if (effect.kind === 'timeout') {
      timeOut();
      return await never();
    }
  }
  const response = await send(request);
  if (effects.some(({ kind }) => kind === 'loseAnswer')) throw new TypeError('fetch failed');
  return response;
}

/** The wire between the app and a service: the place where calls are counted and faults happen. */
export function createWire(faults: Faults, counters: Counters) {
  return async (
    call: RemoteCall,
    request: Request,
    send: Send,
    invocation?: { id: string; timeOut: () => void },
  ): Promise<Response> => {
    const requestBytes = (await request.clone().arrayBuffer()).byteLength;
    const response = await withFaults(
      faults.onCall(call),
      request,
      send,
      invocation?.timeOut ?? (() => undefined),
    );
    const responseBytes = (await response.clone().arrayBuffer()).byteLength;
    counters.count(call, requestBytes, responseBytes, invocation?.id);
    return response;
  };
}

export type Wire = ReturnType<typeof createWire>;

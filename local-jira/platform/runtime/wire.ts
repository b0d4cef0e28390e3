import { setTimeout as sleep } from 'node:timers/promises';
import type { Counters } from '../../counters';
import type { CallEffect, Faults, RemoteCall } from '../../faults';
import type { Recorder } from '../../recorder';
import type { Invocation } from './invocation';

export type Send = (request: Request) => Promise<Response>;

type Caller = Pick<Invocation, 'id' | 'functionKey' | 'operation' | 'timeOut' | 'crash'>;

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
  invocation: Caller | undefined,
): Promise<Response> {
  for (const effect of effects) {
    if (effect.kind === 'status') return answerInstead(effect);
    if (effect.kind === 'error') throw new TypeError(effect.message);
    if (effect.kind === 'delay') await sleep(effect.milliseconds);
    if (effect.kind === 'timeout') {
      invocation?.timeOut();
      return await never();
    }
  }
  const response = await send(request);
  for (const effect of effects) {
    if (effect.kind === 'crash') {
      invocation?.crash();
      return await never();
    }
    if (effect.kind === 'loseAnswer') {
      if (effect.status === undefined) throw new TypeError('fetch failed');
      return answerInstead({ kind: 'status', status: effect.status });
    }
  }
  return response;
}

/** The wire between the app and a service: the place where calls are counted and recorded, and where faults happen. */
export function createWire(faults: Faults, counters: Counters, recorder: Recorder) {
  return async (call: RemoteCall, request: Request, send: Send, invocation?: Caller): Promise<Response> => {
    const answered = recorder.started(call, invocation);
    const effects = faults.onCall(call, invocation);
    const counted = counters.startCall(call, invocation?.id);
    const body = await request.clone().text();
    const response = await withFaults(effects, request, send, invocation);
    answered(response.status);
    counted({ request: body, status: response.status, response: await response.clone().text() });
    return response;
  };
}

export type Wire = ReturnType<typeof createWire>;

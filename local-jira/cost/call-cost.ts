import { z } from 'zod';
import type { RemoteCall } from '../faults';
import { rateLimitPoints } from './rate-limit-points';
import { storedBytes, type StoredBytes } from './stored-bytes';

/** What crossed the wire: the bodies as text. */
export type Exchange = { request: string; status: number; response: string };

/** What Atlassian counts of one call. */
export type CallCost = StoredBytes & {
  /** Of Jira's hourly quota. */
  points: number;
  /** Events put into a queue. */
  queued: number;
};

const Pushed = z.object({ payload: z.array(z.unknown()) });

/** `undefined` for what is no JSON: nothing at all, or a picture. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function callCost(call: RemoteCall, { request, status, response }: Exchange): CallCost {
  const cost = { points: 0, queued: 0, bytesRead: 0, bytesWritten: 0 };
  switch (call.remote) {
    case 'jira':
      return { ...cost, points: rateLimitPoints(call, status, jsonOf(response)) };
    case 'kvs':
      return { ...cost, ...storedBytes(call.path, status, jsonOf(request), jsonOf(response)) };
    case 'stargate': {
      const pushed = Pushed.safeParse(jsonOf(request));
      return { ...cost, queued: pushed.success ? pushed.data.payload.length : 0 };
    }
  }
}

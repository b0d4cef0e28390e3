import { callCost, type CallCost, type Exchange } from './cost/call-cost';
import type { RemoteCall } from './faults';

export type CallCount = RemoteCall &
  CallCost & { calls: number; requestBytes: number; responseBytes: number };

export type InvocationCount = {
  invocationId: string;
  functionKey: string;
  moduleKey: string;
  /** Which resolver operation, where it was one. */
  operation: string | undefined;
  outcome: 'running' | 'ok' | 'failed';
  milliseconds: number;
  /** The longest row of calls of which each began after the one before had its answer: what latency adds up over. */
  callsInRow: number;
  logBytes: number;
  calls: CallCount[];
};

/** How often the site was called, by whom and at what cost: what the benchmarks read. */
export type Counters = {
  totals(): CallCount[];
  /** The last invocations, newest last. */
  invocations(): readonly InvocationCount[];
  startInvocation(
    invocation: Pick<InvocationCount, 'invocationId' | 'functionKey' | 'moduleKey' | 'operation'>,
  ): {
    logged(bytes: number): void;
    end(outcome: 'ok' | 'failed'): void;
  };
  /** What it returns is to be called with the answer; a call without an answer is not counted. */
  startCall(call: RemoteCall, invocationId?: string): (exchange: Exchange) => void;
  /** Every invocation when it has ended, also when there are more than are kept. What it returns ends that. */
  onInvocation(listener: (invocation: InvocationCount) => void): () => void;
  reset(): void;
};

const KEPT_INVOCATIONS = 200;
const isIdentifier = (segment: string) =>
  /^\d+$/.test(segment) || /^[A-Z][A-Z0-9_]*-\d+$/.test(segment) || /^[0-9a-f:-]{16,}$/.test(segment);

/** `/rest/api/3/issue/AB-1?fields=x` becomes `/rest/api/3/issue/{}` */
export function pathTemplate(path: string): string {
  const [withoutQuery = path] = path.split('?');
  return withoutQuery
    .split('/')
    .map((segment, place, all) => (isIdentifier(segment) && all[place - 1] !== 'api' ? '{}' : segment))
    .join('/');
}

type Calls = Map<string, CallCount>;
type Entry = Omit<InvocationCount, 'calls'> & { calls: Calls };

const nothing: CallCost = { points: 0, queued: 0, bytesRead: 0, bytesWritten: 0 };

function addTo(counts: Calls, call: RemoteCall, { request, response }: Exchange, cost: CallCost): void {
  const path = pathTemplate(call.path);
  const key = `${call.origin} ${call.remote} ${call.method} ${path}`;
  const before = counts.get(key) ?? {
    ...call,
    path,
    ...nothing,
    calls: 0,
    requestBytes: 0,
    responseBytes: 0,
  };
  counts.set(key, {
    ...before,
    calls: before.calls + 1,
    requestBytes: before.requestBytes + Buffer.byteLength(request),
    responseBytes: before.responseBytes + Buffer.byteLength(response),
    points: before.points + cost.points,
    queued: before.queued + cost.queued,
    bytesRead: before.bytesRead + cost.bytesRead,
    bytesWritten: before.bytesWritten + cost.bytesWritten,
  });
}

const shown = (entry: Entry): InvocationCount => ({ ...entry, calls: [...entry.calls.values()] });

export function createCounters(): Counters {
  const totals: Calls = new Map();
  const listeners = new Set<(invocation: InvocationCount) => void>();
  const running = new Map<string, Entry>();
  let invocations: Entry[] = [];
  return {
    totals: () => [...totals.values()],
    invocations: () => invocations.map(shown),
    startInvocation: (invocation) => {
      const started = performance.now();
      const counted = { outcome: 'running', milliseconds: 0, callsInRow: 0, logBytes: 0 } as const;
      const entry: Entry = { ...invocation, ...counted, calls: new Map() };
      invocations = [...invocations, entry].slice(-KEPT_INVOCATIONS);
      running.set(invocation.invocationId, entry);
      return {
        logged: (bytes) => {
          entry.logBytes += bytes;
        },
        end: (outcome) => {
          running.delete(entry.invocationId);
          entry.outcome = outcome;
          entry.milliseconds = Math.round(performance.now() - started);
          for (const listener of listeners) listener(shown(entry));
        },
      };
    },
    startCall: (call, invocationId = '') => {
      const invocation = running.get(invocationId);
      const answeredBefore = invocation?.callsInRow ?? 0;
      return (exchange) => {
        const cost = callCost(call, exchange);
        addTo(totals, call, exchange, cost);
        if (!invocation) return;
        addTo(invocation.calls, call, exchange, cost);
        invocation.callsInRow = Math.max(invocation.callsInRow, answeredBefore + 1);
      };
    },
    onInvocation: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    reset: () => {
      totals.clear();
      invocations = [];
    },
  };
}

import type { RemoteCall } from './faults';

export type CallCount = RemoteCall & { calls: number; requestBytes: number; responseBytes: number };

export type InvocationCount = {
  invocationId: string;
  functionKey: string;
  moduleKey: string;
  /** Which resolver operation, where it was one. */
  operation: string | undefined;
  outcome: 'running' | 'ok' | 'failed';
  milliseconds: number;
  calls: CallCount[];
};

/** How often the site was called, by whom and with how many bytes: what the benchmarks read. */
export type Counters = {
  totals(): CallCount[];
  /** The last invocations, newest last. */
  invocations(): readonly InvocationCount[];
  startInvocation(
    invocation: Pick<InvocationCount, 'invocationId' | 'functionKey' | 'moduleKey' | 'operation'>,
  ): {
    end(outcome: 'ok' | 'failed'): void;
  };
  count(call: RemoteCall, requestBytes: number, responseBytes: number, invocationId?: string): void;
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

function addTo(
  counts: Map<string, CallCount>,
  call: RemoteCall,
  requestBytes: number,
  responseBytes: number,
): void {
  const path = pathTemplate(call.path);
  const key = `${call.origin} ${call.remote} ${call.method} ${path}`;
  const count = counts.get(key) ?? { ...call, path, calls: 0, requestBytes: 0, responseBytes: 0 };
  count.calls += 1;
  count.requestBytes += requestBytes;
  count.responseBytes += responseBytes;
  counts.set(key, count);
}

export function createCounters(): Counters {
  const totals = new Map<string, CallCount>();
  let invocations: (Omit<InvocationCount, 'calls'> & { calls: Map<string, CallCount> })[] = [];
  return {
    totals: () => [...totals.values()],
    invocations: () =>
      invocations.map((invocation) => ({ ...invocation, calls: [...invocation.calls.values()] })),
    startInvocation: (invocation) => {
      const started = performance.now();
      const entry: (typeof invocations)[number] = {
        ...invocation,
        outcome: 'running',
        milliseconds: 0,
        calls: new Map(),
      };
      invocations = [...invocations, entry].slice(-KEPT_INVOCATIONS);
      return {
        end: (outcome) => {
          entry.outcome = outcome;
          entry.milliseconds = Math.round(performance.now() - started);
        },
      };
    },
    count: (call, requestBytes, responseBytes, invocationId) => {
      addTo(totals, call, requestBytes, responseBytes);
      const invocation = invocations.find((entry) => entry.invocationId === invocationId);
      if (invocation) addTo(invocation.calls, call, requestBytes, responseBytes);
    },
    reset: () => {
      totals.clear();
      invocations = [];
    },
  };
}

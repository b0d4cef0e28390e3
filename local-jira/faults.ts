export type Remote = 'jira' | 'kvs' | 'stargate';
export type Origin = 'function' | 'browser';

/** What may happen to a call on its way. */
export type CallEffect =
  | { kind: 'status'; status: number; retryAfterSeconds?: number; body?: unknown }
  /** The call breaks before it arrives. */
  | { kind: 'error'; message: string }
  /** The call is carried out, its answer never arrives; with a status, a gateway answers that instead. */
  | { kind: 'loseAnswer'; status?: number }
  /** The call hangs until Forge stops the invocation; here that is at once, so that no test waits for it. */
  | { kind: 'timeout' }
  /** The call is carried out, and the function dies before it learns of it. */
  | { kind: 'crash' }
  | { kind: 'delay'; milliseconds: number };

/** Which ones of those that it describes a fault hits. */
type Turn = {
  /** How many go through first; 0 when left out. */
  skip?: number;
  /** How many it hits; every one when left out. */
  times?: number;
};

/** Which function a fault waits for; any when left out. */
type InFunction = {
  functionKey?: string;
  /** The resolver's own name for it. */
  operation?: string;
};

export type CallFault = Turn &
  InFunction & { remote?: Remote; origin?: Origin; method?: string; path?: RegExp; effect: CallEffect };

export type DeliveryEffect =
  /** A copy comes at once, or that much later. */
  | { kind: 'duplicate'; milliseconds?: number }
  | { kind: 'drop' }
  /** Late; where it hits only the first of several, it comes after the others. */
  | { kind: 'delay'; milliseconds: number };

export type DeliveryFault = Turn & {
  delivery: 'queue' | 'event';
  /** The queue's key or the event's type. */
  name?: string;
  effect: DeliveryEffect;
};

/** Less time than Forge gives, by the machine's clock. */
export type InvocationFault = Turn & { invocation: InFunction; effect: { kind: 'limit'; seconds: number } };

/** How one of Jira's asynchronous tasks goes; when nothing says so, it is complete at once. */
export type TaskEffect = {
  /** How long it runs, by the site's clock: what it writes lands spread over that time. */
  milliseconds?: number;
  /** How it ends: where not COMPLETE, after the first half of its writes. */
  ends?: 'COMPLETE' | 'FAILED' | 'CANCELLED' | 'DEAD';
  /** The issues it fails to write, with its result saying so. */
  failsFor?: (issueId: string) => boolean;
};

export type TaskFault = Turn & {
  /** Of the call that starts it: `'POST /rest/api/3/issue/properties/multi'`. */
  task: RegExp;
  effect: TaskEffect;
};

export type Fault = CallFault | DeliveryFault | InvocationFault | TaskFault;

/** `asApp`: the app acts for itself, and not for a person. */
export type RemoteCall = { remote: Remote; origin: Origin; method: string; path: string; asApp: boolean };
export type RunningFunction = { functionKey: string; operation?: string | undefined };

export type Faults = {
  /** Switches a fault on; what it returns switches it off again. */
  add(fault: Fault): () => void;
  clear(): void;
  /** The effects that hit this call, each used up by one. */
  onCall(call: RemoteCall, running?: RunningFunction): CallEffect[];
  onDelivery(delivery: DeliveryFault['delivery'], name: string): DeliveryEffect[];
  onInvocation(running: RunningFunction): InvocationFault['effect'][];
  onTask(startedBy: string): TaskEffect[];
};

const runsIn = (fault: InFunction, running: RunningFunction | undefined): boolean =>
  (fault.functionKey ?? running?.functionKey) === running?.functionKey &&
  (fault.operation ?? running?.operation) === running?.operation;

const matchesCall = (fault: CallFault, call: RemoteCall, running: RunningFunction | undefined): boolean =>
  (fault.remote ?? call.remote) === call.remote &&
  (fault.origin ?? call.origin) === call.origin &&
  (fault.method ?? call.method) === call.method &&
  (fault.path?.test(call.path) ?? true) &&
  runsIn(fault, running);

const isDeliveryFault = (fault: Fault): fault is DeliveryFault => 'delivery' in fault;
const isInvocationFault = (fault: Fault): fault is InvocationFault => 'invocation' in fault;
const isTaskFault = (fault: Fault): fault is TaskFault => 'task' in fault;
const isCallFault = (fault: Fault): fault is CallFault =>
  !isDeliveryFault(fault) && !isInvocationFault(fault) && !isTaskFault(fault);

export function createFaults(): Faults {
  const active = new Set<{ fault: Fault; seen: number }>();

  function hits<Kind extends Fault>(is: (fault: Fault) => fault is Kind, matches: (fault: Kind) => boolean) {
    const effects: Kind['effect'][] = [];
    for (const entry of active) {
      const { fault } = entry;
      if (!is(fault) || !matches(fault)) continue;
      entry.seen += 1;
      const { skip = 0, times = Infinity } = fault;
      if (entry.seen > skip && entry.seen <= skip + times) effects.push(fault.effect);
    }
    return effects;
  }

  return {
    add: (fault) => {
      const entry = { fault, seen: 0 };
      active.add(entry);
      return () => void active.delete(entry);
    },
    clear: () => {
      active.clear();
    },
    onCall: (call, running) => hits(isCallFault, (fault) => matchesCall(fault, call, running)),
    onDelivery: (delivery, name) =>
      hits(isDeliveryFault, (fault) => fault.delivery === delivery && (fault.name ?? name) === name),
    onInvocation: (running) => hits(isInvocationFault, ({ invocation }) => runsIn(invocation, running)),
    onTask: (startedBy) => hits(isTaskFault, ({ task }) => task.test(startedBy)),
  };
}

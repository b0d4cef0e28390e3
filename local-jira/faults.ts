export type Remote = 'jira' | 'kvs' | 'stargate';
export type Origin = 'function' | 'browser';

/** What may happen to a call on its way. */
export type CallEffect =
  | { kind: 'status'; status: number; retryAfterSeconds?: number; body?: unknown }
  /** The call breaks before it arrives. */
  | { kind: 'error'; message: string }
  /** The call is carried out, its answer never arrives. */
  | { kind: 'loseAnswer' }
  /** The call hangs until Forge stops the invocation; here that is at once, so that no test waits for it. */
  | { kind: 'timeout' }
  | { kind: 'delay'; milliseconds: number };

export type CallFault = {
  remote?: Remote;
  origin?: Origin;
  method?: string;
  path?: RegExp;
  /** How many matching calls go through first; 0 when left out. */
  skip?: number;
  /** How many calls it hits; every one when left out. */
  times?: number;
  effect: CallEffect;
};

export type DeliveryEffect =
  { kind: 'duplicate' } | { kind: 'drop' } | { kind: 'delay'; milliseconds: number };

export type DeliveryFault = {
  delivery: 'queue' | 'event';
  /** The queue's key or the event's type. */
  name?: string;
  times?: number;
  effect: DeliveryEffect;
};

export type RemoteCall = { remote: Remote; origin: Origin; method: string; path: string };

export type Faults = {
  /** Switches a fault on; what it returns switches it off again. */
  add(fault: CallFault | DeliveryFault): () => void;
  clear(): void;
  /** The effects that hit this call, each used up by one. */
  onCall(call: RemoteCall): CallEffect[];
  onDelivery(delivery: DeliveryFault['delivery'], name: string): DeliveryEffect[];
};

const matchesCall = (fault: CallFault, call: RemoteCall): boolean =>
  (fault.remote ?? call.remote) === call.remote &&
  (fault.origin ?? call.origin) === call.origin &&
  (fault.method ?? call.method) === call.method &&
  (fault.path?.test(call.path) ?? true);

const matchesDelivery = (fault: DeliveryFault, delivery: string, name: string): boolean =>
  fault.delivery === delivery && (fault.name ?? name) === name;

export function createFaults(): Faults {
  const active = new Set<{ fault: CallFault | DeliveryFault; seen: number }>();

  const misses = ({ seen, fault }: { seen: number; fault: CallFault | DeliveryFault }): boolean => {
    const skip = 'delivery' in fault ? 0 : (fault.skip ?? 0);
    return seen <= skip || seen > skip + (fault.times ?? Infinity);
  };

  function hits<Kind extends CallFault | DeliveryFault>(
    isHit: (fault: CallFault | DeliveryFault) => fault is Kind,
  ) {
    const effects: Kind['effect'][] = [];
    for (const entry of active) {
      if (!isHit(entry.fault)) continue;
      entry.seen += 1;
      if (!misses(entry)) effects.push(entry.fault.effect);
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
    onCall: (call) => hits((fault): fault is CallFault => !('delivery' in fault) && matchesCall(fault, call)),
    onDelivery: (delivery, name) =>
      hits((fault): fault is DeliveryFault => 'delivery' in fault && matchesDelivery(fault, delivery, name)),
  };
}

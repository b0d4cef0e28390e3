type Run = (id: number, args: unknown[]) => unknown;
type Callable = (...args: unknown[]) => unknown;

const isFunction = (value: unknown): value is Callable => typeof value === 'function';

/** An object literal, also one that comes from another window. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const mapPlain = (value: Record<string, unknown>, change: (inner: unknown) => unknown) =>
  Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));

const FUNCTION = '@function';

/** Replaces functions by ids, since a message can carry data only. `keep` remembers the function. */
export function encode(value: unknown, keep: (callable: Callable) => number): unknown {
  if (isFunction(value)) return { [FUNCTION]: keep(value) };
  if (Array.isArray(value)) return value.map((inner: unknown) => encode(inner, keep));
  if (isPlain(value)) return mapPlain(value, (inner) => encode(inner, keep));
  return value;
}

/** The inverse: an id becomes a function that runs the original on the other side. */
export function decode(value: unknown, run: Run): unknown {
  if (Array.isArray(value)) return value.map((inner: unknown) => decode(inner, run));
  if (!isPlain(value)) return value;
  const id = value[FUNCTION];
  if (typeof id === 'number') return (...args: unknown[]) => run(id, args);
  return mapPlain(value, (inner) => decode(inner, run));
}

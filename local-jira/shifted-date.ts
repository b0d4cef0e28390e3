/** A `Date` for which it is another time now; everything else is the real `Date`. */
export function shiftedDate(RealDate: DateConstructor, now: () => number): DateConstructor {
  return new Proxy(RealDate, {
    construct: (target, args, newTarget) => {
      const date: unknown = Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget);
      if (date instanceof RealDate) return date;
      throw new TypeError('Not a date');
    },
    apply: () => new RealDate(now()).toString(),
    get: (target, property, receiver): unknown =>
      property === 'now' ? now : Reflect.get(target, property, receiver),
  });
}

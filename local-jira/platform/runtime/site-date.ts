import type { Clock } from '../../clock';
import { mainRealm } from './realm';

/** `Date` as the app sees it: the site's clock is the time now, everything else is the real `Date`. */
export function siteDate(clock: Clock): DateConstructor {
  const RealDate = mainRealm.Date;
  const now = () => clock.now().getTime();
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

import timers from 'node:timers/promises';
import type { BundleModules } from '../../app/functions';
import type { Clock } from '../../clock';
import { currentInvocation } from './seam';

type Wait = typeof timers.setTimeout;

/** Node's timers for functions whose waits nobody wants to sit through: the site's clock moves on, and their time runs off. */
export function skippedWaits(clock: Clock): BundleModules {
  const setTimeout: Wait = async (milliseconds = 1, value, options) => {
    // One that keeps no process alive is a limit to something else, and nobody waits for it.
    if (options?.ref === false) return timers.setTimeout(milliseconds, value, options);
    await currentInvocation()?.spend(milliseconds);
    clock.advance(milliseconds);
    return timers.setImmediate(value);
  };
  return new Map([['node:timers/promises', { ...timers, setTimeout }]]);
}

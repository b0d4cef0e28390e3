import type { BundleGlobals } from '../../app/functions';
import type { Clock } from '../../clock';
import { bundleConsole } from './invocation-log';
import { mainRealm } from './realm';
import { siteDate } from './site-date';

/** What a function bundle meets on this site: its log, its time, and no network but Forge's. */
export function bundleGlobals(clock: Clock): BundleGlobals {
  return {
    console: bundleConsole,
    Date: siteDate(clock),
    fetch: (input) => {
      const url = input instanceof Request ? input.url : input.toString();
      return Promise.reject(new mainRealm.Error(`The manifest allows no request to ${url}`));
    },
  };
}

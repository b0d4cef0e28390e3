import { shiftedDate } from '../../shifted-date';
import { openChannel, type Call } from '../bridge/channel';
import { createHistory } from './history';
import { reportHeight } from './height';
import { enableTheming } from './theming';

/** What `@forge/bridge` expects to find when the app's own code starts. */
declare global {
  var __bridge: { callBridge: Call };
}

const { host, clockAhead } = document.currentScript?.dataset ?? {};
if (!host) throw new Error('The bridge script does not say which page it belongs to.');

const machineNow = Date.now;
const ahead = Number(clockAhead);
globalThis.Date = shiftedDate(Date, () => machineNow() + ahead);

const { port1, port2 } = new MessageChannel();
const call = openChannel(port1, (command) => {
  throw new Error(`The app does not serve "${command}".`);
});
window.parent.postMessage({ type: 'forge-bridge' }, host, [port2]);

globalThis.__bridge = {
  callBridge: (command, data) => {
    if (command === 'createHistory') return createHistory(call);
    if (command === 'enableTheming') return enableTheming(call);
    return call(command, data);
  },
};

addEventListener('DOMContentLoaded', () => {
  reportHeight(call);
});

/**
 * Stands in for `@forge/bridge` in our builds: the parts that are used, taken from where the package's own entry takes
 * them. As a CommonJS package it is bundled whole otherwise, 7 kB (gzip) more on every surface.
 */
export { events } from '../../node_modules/@forge/bridge/out/events/events';
export { requestJira } from '../../node_modules/@forge/bridge/out/fetch';
export { showFlag } from '../../node_modules/@forge/bridge/out/flag/flag';
export { makeInvoke } from '../../node_modules/@forge/bridge/out/invoke/invoke';
export { router } from '../../node_modules/@forge/bridge/out/router/router';
export { NavigationTarget } from '../../node_modules/@forge/bridge/out/router/targets';
export { view } from '../../node_modules/@forge/bridge/out/view/view';

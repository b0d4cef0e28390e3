import { runInThisContext } from 'node:vm';

/**
 * The process's first realm. A test runner gives each test file a realm of its own; the function bundle is evaluated
 * once per site in this one, so that it meets the same globals under a test as under `npm start`.
 */
export const mainRealm = theMainRealm();

function theMainRealm(): typeof globalThis {
  const realm: unknown = runInThisContext('globalThis');
  if (!isRealm(realm)) throw new Error('Node gave no main realm');
  return realm;
}

function isRealm(value: unknown): value is typeof globalThis {
  return typeof value === 'object' && value !== null && 'JSON' in value;
}

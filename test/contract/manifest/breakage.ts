import type { Document } from 'yaml';
import type { Check } from './app';
import { brokenApp, removeApp, type Breakage } from './app-copy';

const at = (path: string) => path.split('/').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/** Puts a value where nothing or something else was, by a path through the manifest. */
export const set = (path: string, value: unknown): Breakage => ({
  manifest: (manifest: Document) => {
    manifest.setIn(at(path), manifest.createNode(value));
  },
});

export const setFile = (path: string, content: string): Breakage => ({ file: [path, content] });

const scopes = ['read:jira-work', 'write:jira-work', 'read:jira-user', 'storage:app', 'report:personal-data'];
export const without = (...missing: string[]) =>
  set(
    'permissions/scopes',
    scopes.filter((name) => !missing.includes(name)),
  );

/** Two things wrong with the manifest of one app. */
export const both = (one: Breakage, other: Breakage): Breakage => ({
  manifest: (manifest: Document) => {
    one.manifest?.(manifest);
    other.manifest?.(manifest);
  },
});

/** What a check says about our app with something broken. */
export async function complaintsOf(check: Check, breakage: Breakage): Promise<string> {
  const app = brokenApp(breakage);
  try {
    return (await check(app)).join('\n');
  } finally {
    removeApp(app);
  }
}

/** Something that is broken, and what the check that is meant for it has to say. */
export type Case = { what: string; breakage: Breakage; says: RegExp };

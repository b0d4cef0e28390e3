import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const Entry = z.looseObject({ key: z.string() });

const Manifest = z.looseObject({
  modules: z.record(z.string(), z.array(Entry)),
  resources: z.array(z.looseObject({ key: z.string(), path: z.string() })),
  permissions: z.looseObject({ scopes: z.array(z.string()) }),
});

/** An app that is checked: ours, or a copy of it that something is wrong with. */
export type App = { directory: string; manifest: z.infer<typeof Manifest> };

export const readApp = (directory: string): App => ({
  directory,
  manifest: Manifest.parse(parse(readFileSync(join(directory, 'manifest.yml'), 'utf8'))),
});

/** Looks at an app and says what is wrong with it, one sentence each. */
export type Check = (app: App) => string[] | Promise<string[]>;

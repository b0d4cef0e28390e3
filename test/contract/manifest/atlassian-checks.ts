import { readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lint as forgeLint } from '@forge/lint';
import { FullValidationProcessor } from '@forge/manifest';
import { z } from 'zod';
import type { App, Check } from './app';

/** The validator and the linter read the app that they stand in. */
async function inside<T>({ directory }: App, run: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(directory);
  try {
    return await run();
  } finally {
    process.chdir(before);
  }
}

// Compiling its schema takes seconds: once.
const processor = new FullValidationProcessor({});
const processManifest = () => processor.process('manifest.yml');

/** What `forge deploy` checks about a manifest first. */
export const validator: Check = (app) =>
  inside(app, async () => ((await processManifest()).errors ?? []).map(({ message }) => message));

const Results = z.array(
  z.object({
    errors: z.array(z.object({ message: z.string() })),
    warnings: z.array(z.object({ message: z.string() })),
  }),
);

/** Of its fifth argument, a service that asks Atlassian for feature flags, the linter calls this one method. */
const flags = { getDeprecatedRuntimes: () => Promise.resolve([]) };

function useLocalOpenApi(jira: string | undefined) {
  const nothing = join(tmpdir(), 'no-paths.json');
  writeFileSync(nothing, '{"paths":{}}');
  // Without these Atlassian's linter downloads all six.
  const others = ['JSM', 'JSW', 'CONF', 'CONF_V2', 'BB'].map((name) => [`LOCAL_${name}_SWAGGER`, nothing]);
  const files = Object.fromEntries([
    ...others,
    ['LOCAL_JIRA_SWAGGER', jira ?? nothing],
  ]) as NodeJS.Dict<string>;
  Object.assign(process.env, files, { USE_LOCAL_SWAGGER: '1' });
}

/** `forge lint`; given Jira's OpenAPI document it also checks the scope of every request in the code. */
export const linter =
  (openApi?: string): Check =>
  (app) =>
    inside(app, async () => {
      useLocalOpenApi(openApi);
      const { manifestObject } = await processManifest();
      if (!manifestObject?.typedContent) return ['The manifest can not be read'];
      const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
        .map((name) => join('src', name));
      const lint = [sources, manifestObject.typedContent, 'development', { info: () => undefined }, flags];
      const results: unknown = await Reflect.apply(forgeLint, undefined, [
        ...lint,
        { linter: { mode: 'client-side' } },
      ]);
      return Results.parse(results).flatMap(({ errors, warnings }) =>
        [...errors, ...warnings].map(({ message }) => message),
      );
    });

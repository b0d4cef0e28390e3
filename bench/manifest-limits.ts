import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const Manifest = z.object({
  app: z.object({ runtime: z.object({ memoryMB: z.number() }) }),
  modules: z.object({
    function: z.array(z.object({ key: z.string(), timeoutSeconds: z.number().optional() })),
  }),
});

const { app, modules } = Manifest.parse(parse(readFileSync('manifest.yml', 'utf8')));

/** limits-invocation: what a function has without a `timeoutSeconds` of its own. */
const secondsByDefault = 25;

export const memoryGB = app.runtime.memoryMB / 1024;

/** How long Forge lets a function run. */
export const secondsAllowed = (functionKey: string): number =>
  modules.function.find(({ key }) => key === functionKey)?.timeoutSeconds ?? secondsByDefault;

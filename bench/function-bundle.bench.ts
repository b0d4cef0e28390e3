import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { functionBundle } from './budgets';
import type { Measurement } from './measurement';
import { median } from './median';

const bundle = resolve('dist/functions/index.cjs');

/** Milliseconds of CPU that a new process needs to load the bundle, which is what a cold start adds. */
function coldRequire(): number {
  const script = `const start = process.cpuUsage(); require(${JSON.stringify(bundle)});
    const { user, system } = process.cpuUsage(start); console.log((user + system) / 1000);`;
  return Number(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' }));
}

export const measure = (): Promise<Measurement[]> =>
  Promise.resolve([
    {
      name: 'function bundle, not minified',
      value: statSync(bundle).size / 1000,
      unit: 'kB',
      target: functionBundle.target,
    },
    {
      name: 'function bundle: cold require, CPU, median of 9',
      value: median(Array.from({ length: 9 }, coldRequire)),
      unit: 'ms',
    },
  ]);

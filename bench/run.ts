import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { buildMissing } from '../scripts/build';
import type { Measurement } from './measurement';
import { table } from './table';

const Benchmark = z.object({
  measure: z.custom<() => Promise<Measurement[]>>((value) => typeof value === 'function'),
});

const rounded = (measurement: Measurement): Measurement => ({
  ...measurement,
  value: Number(measurement.value.toFixed(2)),
  ...(measurement.naive !== undefined && { naive: Number(measurement.naive.toFixed(2)) }),
});

/** Runs every benchmark of this folder, one after the other, so that they don't disturb each other. */
async function run(): Promise<void> {
  await buildMissing();
  const names = readdirSync(__dirname).filter((name) => name.endsWith('.bench.ts'));
  const measurements: Measurement[] = [];
  for (const name of names.sort()) {
    const { measure } = Benchmark.parse(await import(join(__dirname, name)));
    measurements.push(...(await measure()).map(rounded));
  }
  writeFileSync(join(__dirname, 'results.json'), `${JSON.stringify(measurements, null, 2)}\n`);
  console.log(table(measurements));
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { buildTargets, type BuildTarget } from './build-targets';
import { fingerprint } from './fingerprint';

const stampOf = (target: BuildTarget) => `dist/built/${target.name}`;

function isUpToDate(target: BuildTarget, sources: string): boolean {
  const stamp = stampOf(target);
  return existsSync(target.output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Builds what is missing or was made from other sources, one after the other; says what it built. */
export async function buildMissing(only: string[] = []): Promise<void> {
  for (const target of buildTargets()) {
    if (only.length > 0 && !only.includes(target.name)) continue;
    const sources = fingerprint(target.sources);
    if (isUpToDate(target, sources)) continue;
    const start = Date.now();
    await target.build().catch((cause: unknown) => {
      throw new Error(`Could not build ${target.name}: ${reasonOf(cause)}`, { cause });
    });
    mkdirSync(dirname(stampOf(target)), { recursive: true });
    writeFileSync(stampOf(target), sources);
    console.log(`built ${target.name} in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  }
}

if (require.main === module) {
  buildMissing(process.argv.slice(2)).catch((error: unknown) => {
    console.error(reasonOf(error));
    process.exitCode = 1;
  });
}

import { execFile } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

async function modifiedAt(path: string): Promise<number> {
  return await stat(path).then(
    (file) => file.mtimeMs,
    () => 0,
  );
}

async function sourcesModifiedAt(appDirectory: string): Promise<number> {
  const sources = await readdir(join(appDirectory, 'src'), { recursive: true, withFileTypes: true });
  const paths = sources
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
  const others = ['tsconfig.json', 'package-lock.json'].map((file) => join(appDirectory, file));
  return Math.max(...(await Promise.all([...paths, ...others].map(modifiedAt))));
}

const outputIn = (appDirectory: string) => join(appDirectory, 'dist', 'functions');

/** The path of the app's function bundle, which the build made. Opening an app never bundles: many tests do it at once. */
export async function requireFunctionBundle(appDirectory: string): Promise<string> {
  const bundle = join(outputIn(appDirectory), 'index.cjs');
  if ((await modifiedAt(bundle)) === 0) throw new Error(`${bundle} is missing: run \`npm run build\`.`);
  return bundle;
}

/** Makes the function bundle as `forge deploy` would; only when a source is newer. */
export async function ensureFunctionBundle(appDirectory: string): Promise<void> {
  const outputDirectory = outputIn(appDirectory);
  const bundle = join(outputDirectory, 'index.cjs');
  if ((await modifiedAt(bundle)) <= (await sourcesModifiedAt(appDirectory))) {
    const tsx = pathToFileURL(createRequire(__filename).resolve('tsx')).href;
    const script = join(__dirname, 'bundle-functions.ts');
    await run(process.execPath, ['--import', tsx, script, outputDirectory], { cwd: appDirectory });
  }
}

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

/** The path of the app's function bundle as `forge deploy` would make it; made again only when a source is newer. */
export async function ensureFunctionBundle(appDirectory: string): Promise<string> {
  const outputDirectory = join(appDirectory, 'dist', 'functions');
  const bundle = join(outputDirectory, 'index.cjs');
  if ((await modifiedAt(bundle)) <= (await sourcesModifiedAt(appDirectory))) {
    const tsx = pathToFileURL(createRequire(__filename).resolve('tsx')).href;
    const script = join(__dirname, 'bundle-functions.ts');
    await run(process.execPath, ['--import', tsx, script, outputDirectory], { cwd: appDirectory });
  }
  return bundle;
}

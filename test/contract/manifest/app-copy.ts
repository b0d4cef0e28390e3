import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseDocument, type Document } from 'yaml';
import { readApp, type App } from './app';

export const root = resolve(__dirname, '../../..');

const copied = ['src', 'locales', 'tsconfig.json', 'package.json'];

/** What a test does to the copy: change its manifest, or its files. */
export type Breakage = { manifest?: (manifest: Document) => unknown; file?: [path: string, content: string] };

/** Our app, its builds included, in a folder of its own with something broken. */
export function brokenApp({ manifest: change, file }: Breakage): App {
  const directory = mkdtempSync(join(tmpdir(), 'broken-app-'));
  const manifest = parseDocument(readFileSync(join(root, 'manifest.yml'), 'utf8'));
  const builds = readApp(root).manifest.resources.map(({ path }) => path);
  for (const path of [...copied, ...builds]) {
    if (existsSync(join(root, path))) cpSync(join(root, path), join(directory, path), { recursive: true });
  }
  change?.(manifest);
  writeFileSync(join(directory, 'manifest.yml'), String(manifest));
  if (file) {
    const path = join(directory, file[0]);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file[1]);
  }
  return readApp(directory);
}

export const removeApp = ({ directory }: App) => {
  rmSync(directory, { recursive: true, force: true });
};

import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export const contentType = (path: string) => types[extname(path)] ?? 'application/octet-stream';

/** What the builds put into `assets/` has its content's hash in its name. */
export const cacheControl = (path: string) =>
  /^\/?assets\//.test(path) ? 'max-age=31536000, immutable' : 'no-cache';

/** A file inside the folder, or undefined; a path that leads out of the folder is no file of it. */
export async function readInside(folder: string, path: string): Promise<Buffer | undefined> {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder + sep))) return undefined;
  return readFile(file).catch(() => undefined);
}

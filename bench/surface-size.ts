import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes after gzip, as they travel. */
export type Size = { js: number; css: number };

const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, group = '']) => group);

function sizeOf(files: Iterable<string>): Size {
  const size: Size = { js: 0, css: 0 };
  for (const file of files) {
    size[file.endsWith('.css') ? 'css' : 'js'] += gzipSync(readFileSync(file), { level: 9 }).length;
  }
  return size;
}

/** These chunks and all that they import at once. */
function withImports(chunks: string[], seen = new Set<string>()): Set<string> {
  for (const chunk of chunks) {
    if (seen.has(chunk)) continue;
    seen.add(chunk);
    if (!chunk.endsWith('.js')) continue;
    const names = found(readFileSync(chunk, 'utf8'), /\b(?:from|import)"(\.\/[^"]+\.js)"/g);
    withImports(
      names.map((name) => join(dirname(chunk), name)),
      seen,
    );
  }
  return seen;
}

/** What the chunk loads later by `import()`: each chunk with the files that Vite lists for it. */
function lazyImportsOf(chunk: string): [chunk: string, files: string[]][] {
  const text = readFileSync(chunk, 'utf8');
  const beside = (name: string) => join(dirname(chunk), name);
  const [list = ''] = found(text, /__vite__mapDeps=.*?\[([^\]]*)\]/g);
  const dependencies = found(list, /"([^"]+)"/g);
  const lazy = /import\("(\.\/[^"]+)"\)(?:(?:(?!import\()[^]){0,400}?__vite__mapDeps\(\[([\d,]*)\]\))?/g;
  return [...text.matchAll(lazy)].map(([, name = '', indexes = '']) => {
    const listed = indexes.split(',').flatMap((index) => dependencies[Number(index)] ?? []);
    return [beside(name), (indexes === '' ? [name] : listed).map(beside)];
  });
}

/** `epics-page-Dz3kP0aL.js` was made from `epics-page.tsx`. */
const nameOf = (chunk: string) => basename(chunk).replace(/-[\w-]{8}\.js$/, '');

export type LazyPart = { name: string; size: Size };

/** What a built surface loads at first, and what each part loaded later adds to that. */
export function surfaceSize(folder: string): { first: Size; later: LazyPart[] } {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = found(html, /(?:src|href)="(\.\/[^"]+\.(?:js|css))"/g).map((name) => join(folder, name));
  const first = withImports(named);
  const lazy = [...first].filter((file) => file.endsWith('.js')).flatMap(lazyImportsOf);
  const later = lazy.map(([chunk, files]) => ({
    name: nameOf(chunk),
    size: sizeOf([...withImports(files)].filter((file) => !first.has(file))),
  }));
  return { first: sizeOf(first), later };
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from './app';

const addresses = (html: string) =>
  [...html.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]*)"/g)].map(
    ([, address = '']) => address,
  );

function problemsOf(folder: string): string[] {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return ['has no index.html'];
  const html = readFileSync(index, 'utf8');
  const inline = [
    ...(/<script\b(?![^>]*\bsrc=)/.test(html) ? ['has an inline script'] : []),
    ...(/<style\b|\sstyle=/.test(html) ? ['has an inline style'] : []),
    ...(/\son\w+=/.test(html) ? ['has an inline event handler'] : []),
  ];
  const unreachable = addresses(html).flatMap((address) => {
    if (!address.startsWith('./')) return [`loads ${address}, which is not relative`];
    return existsSync(join(folder, address)) ? [] : [`loads ${address}, which was not built`];
  });
  return [...inline, ...unreachable];
}

/** Forge serves a resource below a path of its own, under a policy without inline scripts and styles. */
export const brokenBuilds: Check = ({ directory, manifest }) =>
  manifest.resources.flatMap(({ key, path }) =>
    problemsOf(join(directory, path)).map((problem) => `${key} ${problem}`),
  );

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { devDependencies } from '../../../package.json';

// The package takes for its own whatever Chromium lies in the temporary folder: each version has one of its own.
const folder = join(tmpdir(), `chromium-${devDependencies['@sparticuz/chromium']}`);
const executable = join(folder, 'chromium');

/** Where it can run; it was built for nothing else. */
export const hasPinnedChromium = process.platform === 'linux' && process.arch === 'x64';

/** Open Sans, which comes with it, and none of this machine's fonts. */
export const fontConfiguration = join(folder, 'only-these-fonts.conf');

/** The Chromium that package-lock.json names; it unpacks itself when first asked for. */
export async function pinnedChromiumPath(): Promise<string> {
  if (existsSync(fontConfiguration)) return executable;
  mkdirSync(folder, { recursive: true });
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = folder;
  await sparticuz.executablePath();
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  writeFileSync(
    fontConfiguration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>
`,
  );
  return executable;
}

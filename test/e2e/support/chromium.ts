import { accessSync, constants } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { fontConfiguration, pinnedChromiumPath } from './pinned-chromium';

const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const isExecutable = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** An installed Chromium or Chrome, else the one that came with `npm ci`. */
export async function chromiumPath(): Promise<string> {
  const found = installed.find((path) => path !== undefined && isExecutable(path));
  return found ?? (await pinnedChromiumPath());
}

// Never with the arguments of @sparticuz/chromium: they switch off the web security that the tests rely on.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

export type Launch = () => Promise<Browser>;

export const launchChromium: Launch = async () =>
  chromium.launch({ executablePath: await chromiumPath(), args });

/** The Chromium that package-lock.json names, with fonts of its own: it paints the same pixels on every machine. */
export const launchPinnedChromium: Launch = async () =>
  chromium.launch({
    executablePath: await pinnedChromiumPath(),
    args: [...args, '--disable-lcd-text', '--force-color-profile=srgb'],
    env: { ...process.env, FONTCONFIG_FILE: fontConfiguration },
  });

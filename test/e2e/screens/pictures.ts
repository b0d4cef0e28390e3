import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { configureToMatchImageSnapshot } from 'jest-image-snapshot';
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/domain/language';
import type { Theme } from '../support/theme';
import type { Screen } from './screen';
import type { Seen, Stage } from './stage';

// As large as it takes to see a layout: every pixel is kept in the repository.
const window = { width: 1024, height: 760 };

/** The others would cost as much again, and show the same layouts. */
export const picturedLanguages: readonly Language[] = ['en-US', 'de-DE'];
export const hasPictures = (language: Language): boolean => picturedLanguages.includes(language);

const folderOf = (language: Language) => join(__dirname, 'pictures', language);
const differences = resolve(__dirname, '../../../dist/pictures-that-differ');
const fileName = ({ name }: Screen, theme: Theme) =>
  `${name.replaceAll(/[^a-z]+/gi, '-').toLowerCase()}-${theme}`;

expect.extend({
  toMatchImageSnapshot: configureToMatchImageSnapshot({
    // Processors round the colours of soft edges differently.
    customDiffConfig: { threshold: 0.02 },
    runInProcess: true,
  }),
});

/** What somebody sees of the app in a window of that size, as soon as nothing on it moves any more. */
async function stillPicture(page: Page, module: string): Promise<Buffer> {
  await page.setViewportSize(window);
  await page.mouse.move(0, 0);
  const box = await page.getByTestId(`app-frame-${module}`).boundingBox();
  if (!box) throw new Error('Nothing of the app is to be seen.');
  const { x, y, width, height } = box;
  const clip = { x, y, width, height: Math.min(height, window.height - y) };
  const shoot = () => page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  let picture = await shoot();
  for (let next = await shoot(); !next.equals(picture); next = await shoot()) picture = next;
  return picture;
}

/** Compares what is on the screen with what was there, in both themes. */
export async function comparePictures(
  { page, paint }: Stage,
  seen: Seen,
  screen: Screen,
  language: Language,
): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await paint(seen, theme);
    expect(await stillPicture(page, screen.at.module)).toMatchImageSnapshot({
      customSnapshotsDir: folderOf(language),
      customDiffDir: join(differences, language),
      customSnapshotIdentifier: fileName(screen, theme),
    });
  }
}

/** The pictures that there are, and those that there have to be. */
export const picturesOf = (screens: readonly Screen[], language: Language) => ({
  kept: readdirSync(folderOf(language)).sort(),
  wanted: screens
    .filter(({ picture }) => picture)
    .flatMap((screen) => (['dark', 'light'] as const).map((theme) => `${fileName(screen, theme)}.png`))
    .sort(),
});

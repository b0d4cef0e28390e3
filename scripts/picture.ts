import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { switchTo } from '../test/e2e/support/theme';

const folder = join(__dirname, '../docs/images');

/** What to show: from the top of the first to the bottom of the last, as wide as both together, or as what is `across`. */
export type Crop = { from: Locator; to: Locator; across?: Locator };

const margin = 8;
// The line around Jira's own parts.
const frame = 1;

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`Nothing to be seen of ${locator.toString()}`);
  return box;
}

async function clipOf({ from, to, across = from }: Crop, page: Page) {
  const [first, last, wide] = [await boxOf(from), await boxOf(to), await boxOf(across)];
  const size = page.viewportSize() ?? { width: Infinity, height: Infinity };
  const x = Math.max(0, Math.min(first.x, last.x, wide.x)) + frame;
  const y = Math.max(0, first.y) + frame;
  const right = Math.min(size.width, Math.max(...[first, last, wide].map((box) => box.x + box.width)));
  const bottom = Math.min(size.height, last.y + last.height + margin);
  return { x, y, width: right - x, height: bottom - y };
}

/** The screen as soon as nothing on it moves any more, so that it comes out the same twice. */
async function stillPicture(page: Page, crop: Crop): Promise<Buffer> {
  const clip = await clipOf(crop, page);
  const shoot = () => page.screenshot({ clip, animations: 'disabled', caret: 'hide' });
  let picture = await shoot();
  for (let next = await shoot(); !next.equals(picture); next = await shoot()) picture = next;
  return picture;
}

/** Writes docs/images/<name>-light.png and -dark.png of what is on the screen, which is in the light theme. */
export async function takePicture(page: Page, name: string, crop: Crop): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const write = async (theme: string) => {
    writeFileSync(join(folder, `${name}-${theme}.png`), await stillPicture(page, crop));
  };
  // The pointer is no part of the picture.
  await page.mouse.move(0, 0);
  await write('light');
  await switchTo(page, 'dark');
  await write('dark');
  await switchTo(page, 'light');
}

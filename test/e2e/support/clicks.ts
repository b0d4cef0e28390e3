import type { Page } from 'playwright-core';

/** Counts what the mouse does from now on, in the page and in every frame that opens in it. */
export async function countedClicks(page: Page): Promise<() => number> {
  let clicks = 0;
  await page.exposeBinding('countClick', () => {
    clicks += 1;
  });
  await page.addInitScript(() => {
    const page = window as unknown as { countClick: () => void };
    const count = () => {
      page.countClick();
    };
    addEventListener('pointerdown', count, true);
  });
  return () => clicks;
}

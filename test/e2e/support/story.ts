import type { Page } from 'playwright-core';

async function onScreen(page: Page): Promise<string> {
  const frames = page.frames().filter((frame) => frame.url().startsWith('http'));
  const texts = frames.map((frame) =>
    frame
      .locator('body')
      .ariaSnapshot({ timeout: 2000 })
      .catch(() => '(nothing)'),
  );
  return `--- ${page.url()}\n${(await Promise.all(texts)).join('\n')}`;
}

/**
 * Steps that build on each other: after one failed, the others fail at once instead of waiting for what never comes.
 * The failure tells what was on the screens.
 */
export function story(pages: () => Page[]): (name: string, step: () => Promise<void>) => void {
  let failed: string | undefined;
  return (name, step) => {
    test(name, async () => {
      if (failed !== undefined) throw new Error(`“${failed}” failed before.`);
      failed = name;
      await step().catch(async (cause: unknown) => {
        const screens = await Promise.all(pages().map(onScreen));
        throw new Error(`${String(cause)}\n${screens.join('\n')}`, { cause });
      });
      failed = undefined;
    });
  };
}

import axe from 'axe-core';
import type { Page } from 'playwright-core';

// The faint sample behind the first page is decoration: hidden from assistive technology, nothing in it is to be read.
const decoration = ['.sample'];

/** What fades in has its colours only at the end; a frame that nobody sees never gets there. Spinners have no end. */
function finishAnimations(): void {
  for (const animation of document.getAnimations()) {
    if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish();
  }
}

/** Serious and critical findings of axe in the page and in every frame of the app, as readable lines. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const frame of page.frames()) {
    if (!frame.url().startsWith('http')) continue;
    await frame.evaluate(finishAnimations);
    await frame.evaluate(axe.source);
    const { violations } = await frame.evaluate(
      (exclude) => (window as unknown as { axe: typeof axe }).axe.run({ exclude }),
      decoration,
    );
    for (const violation of violations) {
      if (violation.impact !== 'serious' && violation.impact !== 'critical') continue;
      for (const node of violation.nodes)
        findings.push(
          `${violation.id}: ${violation.help} – ${node.html} in ${new URL(frame.url()).pathname}`,
        );
    }
  }
  return findings;
}

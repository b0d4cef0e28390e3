import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

// The faint sample behind the first page is decoration: hidden from assistive technology, nothing in it is to be read.
const decoration = ['.sample'];

/** What axe is asked about: by its rules, and where in the document. */
type Question = Pick<axe.RunOptions, 'rules' | 'runOnly'>;

/** What fades in has its colours only at the end; a frame that nobody sees never gets there. Spinners have no end. */
function finishAnimations(): void {
  for (const animation of document.getAnimations()) {
    if (Number.isFinite(Number(animation.effect?.getComputedTiming().endTime))) animation.finish();
  }
}

async function violationsIn(frame: Frame, within: string, question: Question): Promise<axe.Result[]> {
  await frame.evaluate(finishAnimations);
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(
    ({ include, exclude, options }) =>
      (window as unknown as { axe: typeof axe }).axe.run({ include, exclude }, options),
    {
      include: [within],
      exclude: decoration,
      options: { ...question, preload: false, resultTypes: ['violations' as const] },
    },
  );
  return violations;
}

const linesOf = (violations: axe.Result[], frame: Frame): string[] =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help} – ${html} in ${new URL(frame.url()).pathname}`),
  );

/** All findings of axe in a part of a document, as readable lines. */
export const axeFindings = async (frame: Frame, within: string, question: Question = {}): Promise<string[]> =>
  linesOf(await violationsIn(frame, within, question), frame);

/** Serious and critical findings of axe in the page and in every frame of the app, as readable lines. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  const findings: string[] = [];
  for (const frame of page.frames()) {
    if (!frame.url().startsWith('http')) continue;
    const violations = await violationsIn(frame, 'html', {});
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    findings.push(...linesOf(grave, frame));
  }
  return findings;
}

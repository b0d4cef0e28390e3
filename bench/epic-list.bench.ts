import type { Locator } from 'playwright-core';
import { generatedProject } from '../local-jira/demo/generated-project';
import { openLocalJira, type Window } from '../test/e2e/support/local-jira';
import { epicsOf } from '../test/e2e/support/surfaces';
import { agreeAndTrack } from '../test/support/agreed-project';
import { median } from './median';
import type { Measurement } from './measurement';
import { filterPlainTable, makePlainTable } from './plain-table';

const epics = 10_000;
const searched = ['p', 'pa', 'pay', 'paym', 'payme', 'paymen', 'payment', 'payment r', 'payment re', ''];

type Held = { nodes: number; megabytes: number };

/** What the page holds once the garbage is gone. */
async function held({ page }: Window): Promise<Held> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Performance.enable');
  await devTools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { nodes: of('Nodes'), megabytes: of('JSHeapUsedSize') / 1e6 };
}

/** Milliseconds from frame to frame while the list runs through: what 95 of 100 frames stay under. */
const frameTime = (scroller: Locator): Promise<number> =>
  scroller.evaluate(async (element) => {
    const frames: number[] = [];
    element.scrollTop = 0;
    let last = performance.now();
    for (let frame = 0; frame < 150; frame += 1) {
      element.scrollTop += 500;
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      frames.push(now - last);
      last = now;
    }
    return frames.toSorted((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? NaN;
  });

/** Milliseconds from a letter in the search until what it leaves is painted, median. */
async function filterTime(field: Locator): Promise<number> {
  const found: number[] = [];
  for (const text of searched) {
    found.push(
      await field.evaluate(async (element, value) => {
        if (!(element instanceof HTMLInputElement)) return NaN;
        const start = performance.now();
        // React knows of a change only through the setter that it has not replaced.
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(element, value);
        element.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        return performance.now() - start;
      }, text),
    );
  }
  return median(found);
}

export async function measure(): Promise<Measurement[]> {
  const jira = await openLocalJira({ seed: (now) => generatedProject(now, epics) });
  try {
    await agreeAndTrack(jira.site, 'BIG');
    const window = await jira.openAs('ben');
    const surface = epicsOf(jira, 'BIG');
    const start = performance.now();
    await window.page.goto(jira.url + surface.path);
    await surface.isThere(window);
    const first = performance.now() - start;
    const end = window.app.getByText(`${epics.toLocaleString('en')} epics`).first();
    await end.waitFor({ timeout: 300_000 });
    const all = performance.now() - start;

    const list = window.app.getByRole('table');
    const search = window.app.getByRole('searchbox');
    const windowed = {
      ...(await held(window)),
      frame: await frameTime(list),
      filter: await filterTime(search),
    };
    const made = await list.evaluate(makePlainTable, epics);
    const plainList = window.app.getByTestId('plain-table');
    const plain = {
      ...(await held(window)),
      frame: await frameTime(plainList),
      filter: median(await plainList.evaluate(filterPlainTable, searched)),
    };
    const page = `epics page, ${epics} epics`;
    return [
      { name: `${page}: until the first rows are there`, value: first, unit: 'ms', naive: all + made },
      { name: `${page}: until all are read`, value: all, unit: 'ms', naive: all + made },
      { name: `${page}: DOM nodes`, value: windowed.nodes, unit: 'nodes', naive: plain.nodes },
      { name: `${page}: JavaScript heap`, value: windowed.megabytes, unit: 'MB', naive: plain.megabytes },
      {
        name: `${page}: a frame while scrolling, 95th percentile`,
        ...{ value: windowed.frame, unit: 'ms', floor: 1000 / 60, naive: plain.frame },
      },
      {
        name: `${page}: a letter in the search until painted, median of ${searched.length}`,
        ...{ value: windowed.filter, unit: 'ms', target: 50, naive: plain.filter },
      },
    ];
  } finally {
    await jira.close();
  }
}

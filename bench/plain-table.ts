// Both run in the page: nothing from outside of them is there.

/**
 * The list's rows, all of them in the document, in the place of the list; gives the milliseconds until they are painted.
 * They are copies without a framework behind them: a table that is made of components takes longer.
 */
export async function makePlainTable(list: Element, count: number): Promise<number> {
  const [row] = list.getElementsByClassName('epic-row');
  if (!row) throw new Error('The list shows no row to copy.');
  const start = performance.now();
  const table = document.createElement('div');
  table.className = list.className;
  table.dataset['testid'] = 'plain-table';
  for (let number = 1; number <= count; number += 1) {
    const copy = row.cloneNode(true);
    table.append(copy);
    if (copy instanceof Element) {
      copy.getElementsByClassName('epic-row__key')[0]?.replaceChildren(`BIG-${String(number)}`);
      copy
        .getElementsByClassName('epic-row__summary')[0]
        ?.replaceChildren(
          number % 6 === 0
            ? `Simplify the payment retries, part ${String(number)}`
            : `Part ${String(number)}`,
        );
    }
  }
  list.replaceWith(table);
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  return performance.now() - start;
}

/** Milliseconds for each text, until the rows without it are hidden and the others painted. */
export async function filterPlainTable(table: Element, texts: readonly string[]): Promise<number[]> {
  const rows = [...table.children].flatMap((row) =>
    row instanceof HTMLElement ? [{ row, text: row.textContent.toLowerCase() }] : [],
  );
  const found: number[] = [];
  for (const searched of texts) {
    const start = performance.now();
    for (const { row, text } of rows) row.style.display = text.includes(searched) ? '' : 'none';
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    found.push(performance.now() - start);
  }
  return found;
}

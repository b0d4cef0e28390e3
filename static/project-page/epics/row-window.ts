/** Where each line begins, and at the end where the last one ends. */
export type Layout = Float64Array;

const overscan = 6;

export function layoutOf(count: number, heightOf: (index: number) => number): Layout {
  const tops = new Float64Array(count + 1);
  let top = 0;
  for (let index = 0; index < count; index += 1) {
    top += heightOf(index);
    tops[index + 1] = top;
  }
  return tops;
}

export const topOf = (layout: Layout, index: number): number => layout[index] ?? 0;

export const heightOf = (layout: Layout, index: number): number =>
  topOf(layout, index + 1) - topOf(layout, index);

/** The line over which that offset lies; past the end as many as there are. */
export function indexAt(layout: Layout, offset: number): number {
  let [low, high] = [0, layout.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (topOf(layout, middle + 1) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type View = { scrollTop: number; height: number };
export type RowWindow = { first: number; last: number };

/** The lines to render for a scroll position; `last` is exclusive. */
export function rowWindow({ scrollTop, height }: View, layout: Layout): RowWindow {
  const count = layout.length - 1;
  return {
    first: Math.max(0, indexAt(layout, scrollTop) - overscan),
    last: Math.min(count, indexAt(layout, scrollTop + height) + 1 + overscan),
  };
}

/** The window's lines, and the one that stands open: what is entered there outlives that it is scrolled away. */
export function renderedLines<Line>(
  lines: readonly Line[],
  { first, last }: RowWindow,
  open: number,
): { line: Line; at: number }[] {
  const rendered = lines.slice(first, last).map((line, offset) => ({ line, at: first + offset }));
  const line = lines[open];
  if (line === undefined || (open >= first && open < last)) return rendered;
  return open < first ? [{ line, at: open }, ...rendered] : [...rendered, { line, at: open }];
}

/** One line stands open, which makes it taller. */
export type OpenLine = { key: string; index: number; layout: Layout };

/** How far the open line moved: because others came before it, or because the one that was open before it closed. */
export function steadyShift(previous: OpenLine, open: OpenLine): number {
  const index = previous.key === open.key ? previous.index : open.index;
  return topOf(open.layout, open.index) - topOf(previous.layout, index);
}

/** How far to scroll so that the open line is in view below the table's head; its beginning, where not all of it fits. */
export function revealShift(view: View, { index, layout }: OpenLine, headHeight: number): number {
  const top = topOf(layout, index) - view.scrollTop;
  if (top < 0) return top;
  return Math.max(0, Math.min(top, topOf(layout, index + 1) - view.scrollTop + headHeight - view.height));
}

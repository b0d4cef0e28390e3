/** One row stands open and is taller by `height`. */
export type OpenRow = { key: string; index: number; height: number };

export type RowWindow = { first: number; last: number; total: number };

const overscan = 6;
// The table's head stays above the rows.
const headHeight = 33;

export const topOf = (index: number, rowHeight: number, open: OpenRow | undefined): number =>
  index * rowHeight + (open && index > open.index ? open.height : 0);

function indexAt(offset: number, rowHeight: number, open: OpenRow | undefined): number {
  if (!open || offset < topOf(open.index + 1, rowHeight, undefined)) return Math.floor(offset / rowHeight);
  return Math.max(open.index, Math.floor((offset - open.height) / rowHeight));
}

export type View = { scrollTop: number; height: number };

/** The rows to render for a scroll position; `last` is exclusive. */
export function rowWindow(
  view: View,
  count: number,
  rowHeight: number,
  open: OpenRow | undefined,
): RowWindow {
  const first = indexAt(view.scrollTop, rowHeight, open) - overscan;
  const last = indexAt(view.scrollTop + view.height, rowHeight, open) + 1 + overscan;
  return {
    first: Math.min(Math.max(0, first), count),
    last: Math.min(Math.max(0, last), count),
    total: topOf(count, rowHeight, open),
  };
}

/** How far the open row moved: because others came before it, or because the row that was open before it closed. */
export function steadyShift(previous: OpenRow, open: OpenRow, rowHeight: number): number {
  const index = previous.key === open.key ? previous.index : open.index;
  return topOf(open.index, rowHeight, undefined) - topOf(index, rowHeight, previous);
}

/** How far to scroll so that the open row and its details are in view; the row itself, where both don't fit. */
export function revealShift({ scrollTop, height }: View, open: OpenRow, rowHeight: number): number {
  const top = topOf(open.index, rowHeight, undefined) - scrollTop;
  if (top < 0) return top;
  return Math.max(0, Math.min(top, top + rowHeight + open.height + headHeight - height));
}

import type { PointerEvent } from 'react';

const edge = 56;
const step = 14;

/** What is dragged near an edge of the grid's window pulls that window along. */
export function scrollAlong({ clientY, currentTarget }: PointerEvent<HTMLElement>): void {
  const frame = currentTarget.closest('.grid-frame');
  if (!frame) return;
  const { top, bottom } = frame.getBoundingClientRect();
  if (clientY < top + edge) frame.scrollBy(0, -step);
  else if (clientY > bottom - edge) frame.scrollBy(0, step);
}

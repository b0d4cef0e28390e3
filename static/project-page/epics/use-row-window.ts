import { useLayoutEffect, useRef, useState, useSyncExternalStore, type RefObject, type UIEvent } from 'react';
import {
  heightOf,
  revealShift,
  rowWindow,
  steadyShift,
  type Layout,
  type OpenLine,
  type RowWindow,
  type View,
} from './row-window';

const tablet = window.matchMedia('(max-width: 860px)');
const phone = window.matchMedia('(max-width: 560px)');
const onWidth = (listener: () => void) => {
  for (const width of [tablet, phone]) width.addEventListener('change', listener);
  return () => {
    for (const width of [tablet, phone]) width.removeEventListener('change', listener);
  };
};

/** Every row is equally high, which is what makes ten thousand of them cheap. */
function rowHeight(): number {
  if (phone.matches) return 264;
  return tablet.matches ? 208 : 72;
}
export const groupHeight = 44;

export const useRowHeight = (): number => useSyncExternalStore(onWidth, rowHeight);

type Scroller = {
  scroller: RefObject<HTMLDivElement>;
  head: RefObject<HTMLDivElement>;
  window: RowWindow;
  onScroll: (event: UIEvent<HTMLDivElement>) => void;
};

export function useRowWindow(layout: Layout, open: OpenLine | undefined): Scroller {
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<View>({ scrollTop: 0, height: 600 });
  const look = (element: HTMLDivElement) => {
    setView((before) => steppedView(before, element));
  };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const sizes = new ResizeObserver(() => {
      look(element);
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
    };
  }, []);
  useSteadyLine(scroller, head, open);
  return {
    scroller,
    head,
    window: rowWindow(view, layout),
    onScroll: ({ currentTarget }) => {
      look(currentTarget);
    },
  };
}

// The rows beyond the edges cover a step: in between nothing has to be rendered.
const step = 72;

function steppedView(before: View, { scrollTop, clientHeight }: HTMLDivElement): View {
  const next = { scrollTop: Math.floor(scrollTop / step) * step, height: clientHeight + step };
  return next.scrollTop === before.scrollTop && next.height === before.height ? before : next;
}

/** What opens comes into view as far as it fits; an open line that others push away stays where it was on the screen. */
function useSteadyLine(
  scroller: RefObject<HTMLDivElement>,
  head: RefObject<HTMLDivElement>,
  open: OpenLine | undefined,
) {
  const before = useRef<OpenLine>();
  useLayoutEffect(() => {
    const previous = before.current;
    before.current = open;
    const element = scroller.current;
    if (!element || !open) return;
    if (previous) element.scrollBy(0, steadyShift(previous, open));
    if (previous?.key === open.key && isAsHigh(previous, open)) return;
    const { scrollTop, clientHeight } = element;
    const headHeight = head.current?.offsetHeight ?? 0;
    element.scrollBy(0, revealShift({ scrollTop, height: clientHeight }, open, headHeight));
  });
}

const isAsHigh = (one: OpenLine, other: OpenLine): boolean =>
  heightOf(one.layout, one.index) === heightOf(other.layout, other.index);

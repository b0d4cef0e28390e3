import { useLayoutEffect, useRef, useState, useSyncExternalStore, type RefObject, type UIEvent } from 'react';
import { revealShift, rowWindow, steadyShift, type OpenRow, type RowWindow } from './row-window';

const narrow = window.matchMedia('(max-width: 860px)');
const onNarrow = (listener: () => void) => {
  narrow.addEventListener('change', listener);
  return () => {
    narrow.removeEventListener('change', listener);
  };
};

/** Every row is equally high, which is what makes ten thousand of them cheap. */
const rowHeights = { wide: 72, narrow: 264 };

export const useRowHeight = (): number =>
  rowHeights[useSyncExternalStore(onNarrow, () => narrow.matches) ? 'narrow' : 'wide'];

type Scroller = {
  scroller: RefObject<HTMLDivElement>;
  window: RowWindow;
  onScroll: (event: UIEvent<HTMLDivElement>) => void;
};

export function useRowWindow(count: number, rowHeight: number, open: OpenRow | undefined): Scroller {
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ scrollTop: 0, height: 600 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const sizes = new ResizeObserver(() => {
      setView({ scrollTop: element.scrollTop, height: element.clientHeight });
    });
    sizes.observe(element);
    return () => {
      sizes.disconnect();
    };
  }, []);
  useSteadyRow(scroller, rowHeight, open);
  return {
    scroller,
    window: rowWindow(view, count, rowHeight, open),
    onScroll: ({ currentTarget: { scrollTop, clientHeight } }) => {
      setView({ scrollTop, height: clientHeight });
    },
  };
}

/** What opens comes into view as far as it fits; an open row that others push away stays where it was on the screen. */
function useSteadyRow(scroller: RefObject<HTMLDivElement>, rowHeight: number, open: OpenRow | undefined) {
  const before = useRef<OpenRow>();
  useLayoutEffect(() => {
    const previous = before.current;
    before.current = open;
    const element = scroller.current;
    if (!element || !open) return;
    if (previous) element.scrollBy(0, steadyShift(previous, open, rowHeight));
    if (previous?.key === open.key && previous.height === open.height) return;
    const { scrollTop, clientHeight } = element;
    element.scrollBy(0, revealShift({ scrollTop, height: clientHeight }, open, rowHeight));
  });
}

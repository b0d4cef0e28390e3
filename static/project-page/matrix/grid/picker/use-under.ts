import { useLayoutEffect, type RefObject } from 'react';

/** Shows a popover above everything, under its anchor or over it where there is more room; the grid would cut it off. */
export function useUnder(popover: RefObject<HTMLElement>, anchor: RefObject<HTMLElement>): void {
  useLayoutEffect(() => {
    const [element, over] = [popover.current, anchor.current];
    if (!element || !over) return;
    element.popover = 'manual';
    element.showPopover();
    const place = () => {
      const { top, bottom, left } = over.getBoundingClientRect();
      const { offsetHeight, offsetWidth } = element;
      const isBelow = bottom + offsetHeight <= window.innerHeight || top < offsetHeight;
      const inset = Math.max(Math.min(left, window.innerWidth - offsetWidth - 8), 8);
      element.style.setProperty('top', `${String(isBelow ? bottom : top - offsetHeight)}px`);
      element.style.setProperty('left', `${String(inset)}px`);
    };
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    window.addEventListener('scroll', place, true);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', place, true);
    };
  }, [popover, anchor]);
}

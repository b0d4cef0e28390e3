/** By how much the document is wider than its window, and what sticks out. Runs in the page. */
export function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  /** Whether it scrolls with, or is cut off by, a box inside of the page. */
  function isHeld(element: Element): boolean {
    let isAbsolute = getComputedStyle(element).position === 'absolute';
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      const { position, overflowX } = getComputedStyle(box);
      if (isAbsolute && position === 'static') continue;
      if (overflowX !== 'visible') return true;
      isAbsolute = position === 'absolute';
    }
    return false;
  }
  const outside = [...document.body.querySelectorAll('*')].filter(
    (element) => element.getBoundingClientRect().right > clientWidth + 1 && !isHeld(element),
  );
  const innermost = outside.filter((one) => !outside.some((other) => other !== one && one.contains(other)));
  const names = innermost.slice(0, 3).map(({ outerHTML }) => outerHTML.slice(0, 120));
  return [
    `${String(scrollWidth - clientWidth)} px wider than its ${String(clientWidth)} px: ${names.join(' ')}`,
  ];
}

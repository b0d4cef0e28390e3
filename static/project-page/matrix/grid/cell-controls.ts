const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
const parked = 'data-parked';

const controlsIn = (cell: Element): HTMLElement[] => [...cell.querySelectorAll<HTMLElement>(controls)];

/** The grid is one Tab stop: what is inside a cell is out of Tab's way until the cell is entered. */
export function parkControls(cell: Element): void {
  for (const control of controlsIn(cell)) {
    if (control.tabIndex < 0) continue;
    control.setAttribute(parked, '');
    control.tabIndex = -1;
  }
}

export function releaseControls(cell: Element): void {
  for (const control of controlsIn(cell)) {
    if (!control.hasAttribute(parked)) continue;
    control.removeAttribute(parked);
    control.tabIndex = 0;
  }
}

/** What a key could reach in a cell, parked or not. */
export const reachableIn = (cell: Element): HTMLElement[] =>
  controlsIn(cell).filter(
    (control) =>
      (control.tabIndex >= 0 || control.hasAttribute(parked)) &&
      !control.matches(':disabled') &&
      control.checkVisibility(),
  );

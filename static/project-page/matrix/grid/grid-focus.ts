import { parkControls, reachableIn, releaseControls } from './cell-controls';
import { cellAt, nextPlace, type Place, type Spans } from './next-place';

const cellOf = (target: EventTarget | null): HTMLTableCellElement | null =>
  target instanceof Element ? target.closest<HTMLTableCellElement>('tbody td, tbody th') : null;

/** Which cell of a table holds the one Tab stop, and what the keys make of it. */
export class GridFocus {
  private place: Place = { row: 0, column: 0 };
  private current: HTMLTableCellElement | null = null;
  private hasFocus = false;
  /** Until somebody came, the stop is the first cell, whatever is put in front of it. */
  private wasEntered = false;

  constructor(private readonly table: HTMLTableElement) {}

  /** After every change of the table: new controls are parked, and a cell that is gone hands over to its place. */
  settle(): void {
    const active = document.activeElement;
    for (const cell of this.table.querySelectorAll('tbody td, tbody th')) {
      if (cell === active || !cell.contains(active)) parkControls(cell);
      else releaseControls(cell);
    }
    if (!this.wasEntered || !this.current?.isConnected) this.stopAt(this.cellAt(this.place));
    else this.place = this.placeOf(this.current);
    // What had the focus went away, or was put elsewhere in the table.
    if (this.hasFocus && document.hasFocus() && active === document.body) this.current?.focus();
  }

  /** The person turned to something, by key or by pointer: in the table or elsewhere. */
  onTurn(target: EventTarget | null): void {
    this.hasFocus = target instanceof Node && this.table.contains(target);
  }

  onFocusIn(target: EventTarget | null): void {
    const cell = cellOf(target);
    if (!cell) return;
    this.wasEntered = true;
    this.stopAt(cell);
    if (target !== cell) releaseControls(cell);
  }

  onFocusOut(left: EventTarget | null, to: EventTarget | null): void {
    const cell = cellOf(left);
    const goesTo = to instanceof Node ? to : null;
    if (cell && !cell.contains(goesTo)) parkControls(cell);
  }

  onKey(event: KeyboardEvent): void {
    const cell = cellOf(event.target);
    if (!cell || event.defaultPrevented || event.isComposing || event.altKey || event.shiftKey) return;
    if (event.target !== cell) {
      // Whoever closed something at this key may have put the focus elsewhere already.
      if (event.key === 'Escape' && cell.contains(document.activeElement)) cell.focus();
      return;
    }
    if (event.key === 'Enter' || event.key === 'F2') this.enter(cell, event);
    else this.go(event);
  }

  /** A cell with one control is that control; with several, the first one gets the focus. */
  private enter(cell: HTMLTableCellElement, event: KeyboardEvent): void {
    const [first, ...others] = reachableIn(cell);
    if (!first) return;
    event.preventDefault();
    if (others.length === 0 && first.matches('button')) first.click();
    else first.focus();
  }

  private go(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey } = event;
    const next = nextPlace({ key, ctrlKey: ctrlKey || metaKey }, this.spans(), this.place);
    if (!next) return;
    event.preventDefault();
    const cell = this.cellAt(next);
    this.stopAt(cell);
    this.place = next;
    cell?.focus();
  }

  private rows(): HTMLTableRowElement[] {
    return [...this.table.tBodies].flatMap((body) => [...body.rows]);
  }

  private spans(): Spans {
    return this.rows().map((row) => [...row.cells].map(({ colSpan }) => colSpan));
  }

  private cellAt({ row, column }: Place): HTMLTableCellElement | null {
    const rows = this.rows();
    const cells = rows[Math.min(row, rows.length - 1)]?.cells;
    const spans = [...(cells ?? [])].map(({ colSpan }) => colSpan);
    return cells?.[cellAt(spans, column).cell] ?? null;
  }

  private stopAt(cell: HTMLTableCellElement | null): void {
    if (!cell) return;
    if (cell !== this.current) this.current?.setAttribute('tabindex', '-1');
    cell.setAttribute('tabindex', '0');
    this.current = cell;
    this.place = this.placeOf(cell);
  }

  /** Keeps the column that the cell covers among others. */
  private placeOf(cell: HTMLTableCellElement): Place {
    const rows = this.rows();
    const row = rows.findIndex((one) => one === cell.parentElement);
    const before = [...(rows[row]?.cells ?? [])].slice(0, cell.cellIndex);
    const start = before.reduce((sum, { colSpan }) => sum + colSpan, 0);
    const { column } = this.place;
    return { row, column: column >= start && column < start + cell.colSpan ? column : start };
  }
}

import { useEffect, type RefObject } from 'react';
import { GridFocus } from './grid-focus';

/**
 * The keyboard of a data grid over a table: one Tab stop, arrows from cell to cell, Enter or F2 into a cell, Escape back
 * to it. What a cell's own keys mean is the cell's business.
 */
export function useGridKeys(table: RefObject<HTMLTableElement>): void {
  useEffect(() => {
    const element = table.current;
    if (!element) return;
    const focus = new GridFocus(element);
    const listeners = new AbortController();
    const { signal } = listeners;
    const turn = ({ target }: Event) => {
      focus.onTurn(target);
    };
    document.addEventListener('focusin', turn, { signal });
    document.addEventListener('pointerdown', turn, { signal });
    element.addEventListener(
      'keydown',
      (event) => {
        focus.onKey(event);
      },
      { signal },
    );
    element.addEventListener(
      'focusin',
      ({ target }) => {
        focus.onFocusIn(target);
      },
      { signal },
    );
    element.addEventListener(
      'focusout',
      ({ target, relatedTarget }) => {
        focus.onFocusOut(target, relatedTarget);
      },
      { signal },
    );
    const changes = new MutationObserver(() => {
      focus.settle();
    });
    changes.observe(element, { childList: true, subtree: true });
    focus.settle();
    return () => {
      listeners.abort();
      changes.disconnect();
    };
  }, [table]);
}

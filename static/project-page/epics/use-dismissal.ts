import { useEffect, type RefObject } from 'react';

/** What stands open over the page closes with Escape, and when something else is clicked or focused. */
export function useDismissal(
  place: RefObject<HTMLElement>,
  isOpen: boolean,
  onDismiss: (byKey: boolean) => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node) || !place.current?.contains(target)) onDismiss(false);
    };
    const escape = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') onDismiss(true);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  });
}

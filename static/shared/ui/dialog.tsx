import { useEffect, useId, useRef, type ReactNode } from 'react';
import './dialog.css';

type DialogProps = { title: string; onClose: () => void; children: ReactNode };

/** The browser's own modal dialog: keeps the focus inside, closes with Escape, gives the focus back. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    // Jira makes the frame as high as its content: "the middle" may be far from what the person sees.
    const opener = document.activeElement?.getBoundingClientRect();
    element.showModal();
    const place = () => {
      const highest = Math.max(window.innerHeight - element.offsetHeight - 24, 24);
      const near = (opener?.top ?? 0) - element.offsetHeight / 2;
      element.style.setProperty('top', `${String(Math.min(Math.max(near, 24), highest))}px`);
    };
    // Called at once, too; and again when the content grows.
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => {
      observer.disconnect();
      element.close();
    };
  }, []);
  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={titleId} onClose={onClose}>
      <h2 className="dialog__title" id={titleId}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

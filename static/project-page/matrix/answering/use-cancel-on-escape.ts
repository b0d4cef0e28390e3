import { useEffect, type RefObject } from 'react';

/** A list that is open inside the form closes first. */
export function useCancelOnEscape(form: RefObject<HTMLFormElement>, onCancel: () => void) {
  useEffect(() => {
    const element = form.current;
    const cancel = ({ key, isComposing, target }: KeyboardEvent) => {
      const inOpenList = target instanceof Element && target.ariaExpanded === 'true';
      if (key === 'Escape' && !inOpenList && !isComposing) onCancel();
    };
    element?.addEventListener('keydown', cancel);
    return () => {
      element?.removeEventListener('keydown', cancel);
    };
  }, [form, onCancel]);
}

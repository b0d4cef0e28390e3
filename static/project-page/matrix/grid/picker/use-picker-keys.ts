import { useState, type KeyboardEvent } from 'react';
import type { Answer } from '../../../../../src/domain/owner';
import type { PickerOption } from './picker-options';

/** The keys of a list under an input: arrows choose, Enter picks, a number picks where nothing is typed, Escape closes. */
export function usePickerKeys(
  options: readonly PickerOption[],
  text: string,
  onPick: (answer: Answer) => void,
  onClose: () => void,
) {
  const [active, setActive] = useState(0);
  const { length } = options;
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    const numbered = text === '' ? options.find((option) => option.key === key) : undefined;
    const picked = key === 'Enter' ? options[active] : numbered;
    if (picked) onPick(picked.answer);
    else if (key === 'Escape') onClose();
    else if (key === 'ArrowDown' && length > 0) setActive((active + 1) % length);
    else if (key === 'ArrowUp' && length > 0) setActive((active + length - 1) % length);
    else return;
    event.preventDefault();
  };
  return { active, setActive, onKeyDown };
}

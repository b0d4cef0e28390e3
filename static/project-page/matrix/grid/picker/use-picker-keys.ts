import { useState, type KeyboardEvent } from 'react';
import type { Answer } from '../../../../../src/domain/owner';
import { pickerMove } from './picker-move';
import type { PickerOption } from './picker-options';

/** Which option is active, and what becomes of the keys. */
export function usePickerKeys(
  options: readonly PickerOption[],
  text: string,
  onPick: (answer: Answer) => void,
  onClose: () => void,
) {
  const [active, setActive] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const { isComposing } = event.nativeEvent;
    const move = pickerMove({ key: event.key, isComposing }, { options, active, text });
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'pick') onPick(move.answer);
    else if (move.kind === 'close') onClose();
    else setActive(move.index);
  };
  return { active, setActive, onKeyDown };
}

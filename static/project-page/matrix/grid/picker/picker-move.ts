import type { Answer } from '../../../../../src/domain/owner';
import type { PickerOption } from './picker-options';

export type PickerMove =
  { kind: 'pick'; answer: Answer } | { kind: 'close' } | { kind: 'turnTo'; index: number };

type Picking = { options: readonly PickerOption[]; active: number; text: string };
type Pressed = { key: string; isComposing: boolean };

/**
 * The keys of a list under an input: arrows choose, Enter picks, a number picks where nothing is typed, Escape closes.
 * While Japanese is being put together the same keys belong to the input method.
 */
export function pickerMove(
  { key, isComposing }: Pressed,
  { options, active, text }: Picking,
): PickerMove | undefined {
  if (isComposing) return undefined;
  const { length } = options;
  const numbered = text === '' ? options.find((option) => option.key === key) : undefined;
  const picked = key === 'Enter' ? options[active] : numbered;
  if (picked) return { kind: 'pick', answer: picked.answer };
  if (key === 'Escape') return { kind: 'close' };
  if (length > 0 && key === 'ArrowDown') return { kind: 'turnTo', index: (active + 1) % length };
  if (length > 0 && key === 'ArrowUp') return { kind: 'turnTo', index: (active + length - 1) % length };
  return undefined;
}

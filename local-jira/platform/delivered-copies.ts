import type { DeliveryEffect } from '../faults';

/** What becomes of one delivery on its way: nothing, itself, or several, some of them later. */
export function deliveredCopies<T extends { dueAt: number }>(
  delivery: T,
  effects: readonly DeliveryEffect[],
): T[] {
  const later = (copy: T, milliseconds = 0): T => ({ ...copy, dueAt: copy.dueAt + milliseconds });
  let copies = [delivery];
  for (const effect of effects) {
    switch (effect.kind) {
      case 'drop':
        copies = [];
        break;
      case 'duplicate':
        copies = copies.flatMap((copy) => [copy, later(copy, effect.milliseconds)]);
        break;
      case 'delay':
        copies = copies.map((copy) => later(copy, effect.milliseconds));
        break;
    }
  }
  return copies;
}

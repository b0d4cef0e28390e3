import { useState } from 'react';
import type { Overlays } from '../../shared/epic/epic-overlay';

/**
 * What was decided by the time the reader chose what to see: a later decision changes the epic, but does not take it
 * away from under the hand.
 */
export function useSettled(overlays: Overlays, chosen: string): Overlays {
  const [settled, setSettled] = useState({ chosen, overlays });
  if (settled.chosen === chosen) return settled.overlays;
  setSettled({ chosen, overlays });
  return overlays;
}

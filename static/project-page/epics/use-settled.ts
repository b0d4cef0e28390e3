import { useState } from 'react';
import type { Own } from '../../shared/epic/epic-row';

/**
 * What was decided by the time the reader chose what to see: a later decision changes the epic, but does not take it
 * away from under the hand.
 */
export function useSettled(own: Own, chosen: string): Own {
  const [settled, setSettled] = useState({ chosen, own });
  if (settled.chosen === chosen) return settled.own;
  setSettled({ chosen, own });
  return own;
}

import { useState, type KeyboardEvent } from 'react';
import type { ActivityView } from '../../../../src/contract';
import { offeredAnswers } from '../../../shared/owners/offered-answers';
import type { ActivityMoves } from '../answering/use-activity-moves';
import type { Grid } from './grid';
import { keyedAnswer } from './keyed-answer';
import { neighbours } from './reorder/neighbours';
import { useMoveActivity } from './reorder/use-move-activity';

const isLetter = (key: string) => /^\p{L}$/u.test(key);

/** What keys mean to a line while one of its cells has the focus: numbers answer, letters search, Alt moves it. */
export function useLineKeys({ view }: Grid, activity: ActivityView, moves: ActivityMoves) {
  const { agreement, viewer } = view;
  /** What the search for an owner starts with; `null` while it is closed. */
  const [picking, pick] = useState<string | null>(null);
  const { move } = useMoveActivity(agreement);
  const onKeyDown = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey, target } = event;
    if (!viewer.side || !(target instanceof HTMLTableCellElement) || ctrlKey || metaKey) return;
    if (altKey) {
      const { up, down } = neighbours(agreement.activities, activity);
      if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
      event.preventDefault();
      move(activity, key === 'ArrowUp' ? up : down);
      return;
    }
    const answer = keyedAnswer(key, offeredAnswers(agreement.roles, agreement.soleSide));
    if (answer && !moves.isSending) {
      event.preventDefault();
      moves.answer(answer);
    } else if (isLetter(key)) {
      event.preventDefault();
      pick(key);
    }
  };
  return { picking, pick, onKeyDown };
}

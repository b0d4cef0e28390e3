import { useState, type RefObject } from 'react';
import type { ActivityView, AgreementView } from '../../../../src/contract';
import type { Answer } from '../../../../src/domain/owner';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { errorText } from '../../../shared/texts/error-text';
import { useUndo } from '../undo/undo-provider';
import type { EditedAnswer } from './answer-editor';
import { answerUndo } from './answer-undo';
import type { Move } from './moves';
import { outcomeOf } from './outcome';
import { outcomeText } from './outcome-text';
import { useGiveAnswers } from './use-give-answers';
import { wayBack } from './way-back';

/** What is being edited, and by which move: an answer to choose, or one that stands and gets a sentence. */
export type Editing = { by: Move['kind']; answer: Answer | null };

/** One activity's moves: at once where nothing has to be asked, else through the editor. */
export function useActivityMoves(
  agreement: AgreementView,
  activity: ActivityView,
  context: OwnerContext,
  /** Gets the focus where the button that was pressed may be gone afterwards. */
  place: RefObject<HTMLElement>,
) {
  const { id: activityId, mine } = activity;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [cancelled, setCancelled] = useState<Move['kind'] | null>(null);
  const { tell } = useUndo();
  const { mutate, isPending, error } = useGiveAnswers(agreement.id, (after, { answers, by = 'choose' }) => {
    setEditing(null);
    // A key on a cell leaves the focus there.
    if (!(document.activeElement instanceof HTMLTableCellElement)) place.current?.focus();
    for (const { answer } of answers) {
      const outcome = outcomeOf(after, { activityId, answer, by });
      const undo = answerUndo(activity, after, activityId);
      tell({
        text: outcomeText(outcome, activity, context),
        type: outcome.kind === 'stillDiffers' || outcome.kind === 'agreedMeanwhile' ? 'info' : 'success',
        back: undo && wayBack(undo, agreement.id, activity, context),
      });
    }
  });
  const give = (edited: EditedAnswer, by: Move['kind']) => {
    mutate({ answers: [{ activityId, ...edited }], by });
  };
  return {
    editing,
    isSending: isPending,
    failure: error ? errorText(error) : null,
    /** The move whose editor was closed. */
    cancelled,
    /** An answer without a word about it. */
    answer: (answer: Answer) => {
      give({ answer }, 'choose');
    },
    send: (edited: EditedAnswer) => {
      if (editing) give(edited, editing.by);
    },
    cancel: () => {
      setCancelled(editing?.by ?? null);
      setEditing(null);
      place.current?.focus();
    },
    move: (move: Move) => {
      setCancelled(null);
      if (move.kind === 'choose') {
        setEditing({ by: 'choose', answer: move.because === 'mine' ? (mine ?? null) : null });
      } else if (move.kind === 'stay') setEditing({ by: 'stay', answer: move.answer });
      else give({ answer: move.answer }, move.kind);
    },
  };
}

export type ActivityMoves = ReturnType<typeof useActivityMoves>;

import { showFlag } from '@forge/bridge';
import { useRef, useState } from 'react';
import type { ActivityView, AgreementView } from '../../../../src/contract';
import type { Answer } from '../../../../src/domain/owner';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { errorText } from '../../../shared/texts/error-text';
import { useAnnounce } from '../../../shared/ui/announcer';
import type { EditedAnswer } from './answer-editor';
import type { Move } from './moves';
import { outcomeOf } from './outcome';
import { outcomeText } from './outcome-text';
import { useGiveAnswers } from './use-give-answers';

/** What is being edited, and by which move: an answer to choose, or one that stands and gets a sentence. */
export type Editing = { by: Move['kind']; answer: Answer | null };

/** One activity's moves: at once where nothing has to be asked, else through the editor. */
export function useActivityMoves(agreement: AgreementView, activity: ActivityView, context: OwnerContext) {
  const { id: activityId, mine } = activity;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [cancelled, setCancelled] = useState<Move['kind'] | null>(null);
  // The button that was pressed may be gone afterwards: the row keeps the focus.
  const row = useRef<HTMLLIElement>(null);
  const announce = useAnnounce();
  const { mutate, isPending, error } = useGiveAnswers(agreement.id, (after, { answers, by = 'choose' }) => {
    setEditing(null);
    row.current?.focus();
    for (const { answer } of answers) {
      const outcome = outcomeOf(after, { activityId, answer, by });
      const text = outcomeText(outcome, activity, context);
      announce(text);
      if (outcome.kind === 'stillDiffers' || outcome.kind === 'agreedMeanwhile') {
        showFlag({ id: activityId, type: 'info', title: text, isAutoDismiss: true });
      }
    }
  });
  const give = (edited: EditedAnswer, by: Move['kind']) => {
    mutate({ answers: [{ activityId, ...edited }], by });
  };
  return {
    row,
    editing,
    isSending: isPending,
    failure: error ? errorText(error) : null,
    /** The move whose editor was closed: its button gets the focus back. */
    cancelled,
    send: (edited: EditedAnswer) => {
      if (editing) give(edited, editing.by);
    },
    cancel: () => {
      setCancelled(editing?.by ?? null);
      setEditing(null);
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

import { showFlag } from '@forge/bridge';
import { useRef, useState } from 'react';
import type { ActivityView, AgreementView } from '../../../../src/contract';
import type { Answer } from '../../../../src/domain/owner';
import { errorText } from '../../../shared/texts/error-text';
import { t, tName } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import type { EditedAnswer } from './answer-editor';
import type { Move } from './moves';
import { outcomeOf } from './outcome';
import { useGiveAnswers } from './use-give-answers';

/** What is being edited: an answer to choose, or one that stands and gets a sentence. */
export type Editing = { fixed?: Answer };

/** One activity's moves: at once where nothing has to be asked, else through the editor. */
export function useActivityMoves(agreement: AgreementView, { id: activityId }: ActivityView) {
  const [editing, setEditing] = useState<Editing | null>(null);
  // The button that was pressed may be gone afterwards: the row keeps the focus.
  const row = useRef<HTMLLIElement>(null);
  const announce = useAnnounce();
  const { mutate, isPending, error } = useGiveAnswers(agreement.id, (after, { answers, agrees = false }) => {
    setEditing(null);
    row.current?.focus();
    for (const { answer } of answers) {
      const outcome = outcomeOf(after, { activityId, answer, agrees });
      const text = t(`outcome.${outcome}`, { activity: tName('activity', activityId) });
      announce(text);
      if (outcome === 'changedMeanwhile') {
        showFlag({ id: activityId, type: 'info', title: text, isAutoDismiss: true });
      }
    }
  });
  const give = (edited: EditedAnswer, agrees: boolean) => {
    mutate({ answers: [{ activityId, ...edited }], agrees });
  };
  return {
    row,
    editing,
    isSending: isPending,
    failure: error ? errorText(error) : null,
    send: (edited: EditedAnswer) => {
      give(edited, false);
    },
    cancel: () => {
      setEditing(null);
      row.current?.focus();
    },
    move: (move: Move) => {
      if (move.kind === 'choose') setEditing({});
      else if (move.kind === 'stay') setEditing({ fixed: move.answer });
      else give({ answer: move.answer }, move.kind === 'take' && move.from !== 'suggestion');
    },
  };
}

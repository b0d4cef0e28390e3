import { useState } from 'react';
import type { ActivityView, AgreementView } from '../../../../src/contract';
import type { Answer } from '../../../../src/domain/owner';
import { errorText } from '../../../shared/texts/error-text';
import { t, tName } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import { type EditedAnswer } from './answer-editor';
import type { Move } from './moves';
import { outcomeOf } from './outcome';
import { useGiveAnswers } from './use-give-answers';

/** What is being edited: an answer to choose, or one that stands and gets a sentence. */
export type Editing = { fixed?: Answer };

/** One activity's moves: at once where nothing has to be asked, else through the editor. */
export function useActivityMoves(agreement: AgreementView, activity: ActivityView) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const announce = useAnnounce();
  const { mutate, isPending, error } = useGiveAnswers(agreement.id);

  const give = (edited: EditedAnswer, agrees: boolean) => {
    mutate([{ activityId: activity.id, ...edited }], {
      onSuccess: (after) => {
        setEditing(null);
        const outcome = outcomeOf(after, { activityId: activity.id, answer: edited.answer, agrees });
        announce(t(`outcome.${outcome}`, { activity: tName('activity', activity.id) }));
      },
    });
  };
  return {
    editing,
    isSending: isPending,
    failure: error ? errorText(error) : null,
    send: (edited: EditedAnswer) => {
      give(edited, false);
    },
    cancel: () => {
      setEditing(null);
    },
    move: (move: Move) => {
      if (move.kind === 'choose') setEditing({});
      else if (move.kind === 'stay') setEditing({ fixed: move.answer });
      else give({ answer: move.answer }, move.kind === 'take' && move.from !== 'suggestion');
    },
  };
}

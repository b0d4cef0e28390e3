import { useState } from 'react';
import type { ActivityView } from '../../../../src/contract';
import type { ActivityId } from '../../../../src/domain/ids';
import type { Answer } from '../../../../src/domain/owner';
import { t } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useGiveAnswers } from '../answering/use-give-answers';
import { readDraft, writeDraft } from './answer-draft';

/** The draft of a lead's answers, and sending it when nothing is left open. */
export function useQuestions({ agreement, viewer }: ProjectAgreement, questions: ActivityView[]) {
  const [draft, setDraft] = useState(() => readDraft(localStorage, agreement.id, viewer.accountId));
  const announce = useAnnounce();
  const { mutate, isPending, error } = useGiveAnswers(agreement.id);

  const keep = (next: typeof draft) => {
    setDraft(next);
    writeDraft(localStorage, agreement.id, viewer.accountId, next);
  };
  const answers = questions.flatMap(({ id }) => {
    const answer = draft[id];
    return answer ? [{ activityId: id, answer }] : [];
  });
  return {
    draft,
    choose: (id: ActivityId, answer: Answer | null) => {
      const { [id]: _, ...others } = draft;
      keep(answer ? { ...others, [id]: answer } : others);
    },
    left: questions.length - answers.length,
    send: () => {
      mutate(answers, {
        onSuccess: () => {
          keep({});
          announce(t('questions.sent'));
        },
      });
    },
    isSending: isPending,
    error,
  };
}

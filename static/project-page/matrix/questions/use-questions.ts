import { useState } from 'react';
import type { ActivityView, AgreementView } from '../../../../src/contract';
import type { ActivityId } from '../../../../src/domain/ids';
import type { Answer } from '../../../../src/domain/owner';
import { sameAnswer } from '../../../../src/domain/same-answer';
import { offeredAnswers } from '../../../shared/owners/offered-answers';
import { t } from '../../../shared/texts/text';
import { useAnnounce } from '../../../shared/ui/announcer';
import { browserStore } from '../../frame/kept-in-browser';
import type { ProjectAgreement } from '../../frame/project-gate';
import { useGiveAnswers } from '../answering/use-give-answers';
import { readDraft, without, writeDraft, type AnswerDraft } from './answer-draft';

/** The draft of a lead's answers, and sending it when nothing is left open. */
export function useQuestions({ agreement, viewer }: ProjectAgreement, questions: ActivityView[]) {
  const [draft, setDraft] = useState(() => readDraft(browserStore, agreement.id, viewer.accountId));
  const announce = useAnnounce();
  const keep = (next: AnswerDraft) => {
    setDraft(next);
    writeDraft(browserStore, agreement.id, viewer.accountId, next);
  };
  const { mutate, isPending, error } = useGiveAnswers(agreement.id, () => {
    keep({});
    announce(t('questions.sent'));
  });
  const answers = questions.flatMap(({ id }) => {
    const answer = draft[id];
    return answer && isOffered(answer, agreement) ? [{ activityId: id, answer }] : [];
  });
  return {
    draft,
    choose: (id: ActivityId, answer: Answer | null) => {
      keep(answer ? { ...draft, [id]: answer } : without(draft, id));
    },
    left: questions.length - answers.length,
    send: () => {
      mutate({ answers });
    },
    isSending: isPending,
    error,
  };
}

/** A draft may be older than the roles. */
const isOffered = (answer: Answer, { roles, soleSide }: Pick<AgreementView, 'roles' | 'soleSide'>): boolean =>
  answer.kind === 'person' || offeredAnswers(roles, soleSide).some((offered) => sameAnswer(offered, answer));

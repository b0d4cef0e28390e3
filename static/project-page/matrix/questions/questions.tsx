import Button from '@atlaskit/button/new';
import type { FormEvent } from 'react';
import type { ActivityView, AgreementView } from '../../../../src/contract';
import type { ActivityState } from '../../../../src/domain/activity-state';
import { otherSide, type Side } from '../../../../src/domain/side';
import { ownerText, type OwnerContext } from '../../../shared/owners/owner-text';
import { errorText } from '../../../shared/texts/error-text';
import { t, tCount } from '../../../shared/texts/text';
import { Notice } from '../../../shared/ui/notice';
import type { ProjectAgreement } from '../../frame/project-gate';
import { Question } from './question';
import { useQuestions } from './use-questions';
import './questions.css';

type QuestionsProps = {
  view: ProjectAgreement;
  mySide: Side;
  questions: ActivityView[];
  context: OwnerContext;
};

type Waiting = Extract<ActivityState, { state: 'waiting' }>;

/** What a lead is asked before anything else; the other lead is asked the same. */
export function Questions({ view, mySide, questions, context }: QuestionsProps) {
  const { agreement } = view;
  const { draft, choose, left, send, isSending, error } = useQuestions(view, questions);
  const answered = questions.flatMap(({ state }) => (state.state === 'waiting' ? [state] : []));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form className="questions" onSubmit={submit}>
      <header className="questions__head">
        <h2 className="questions__title">{tCount('questions.title', questions.length)}</h2>
        <p className="questions__lead">
          {leadText(agreement, otherSide(mySide), context, answered)}
          {!agreement.accepted[mySide] && ` ${t('questions.accepts', { lead: t(`leadWithin.${mySide}`) })}`}
        </p>
      </header>
      <ol className="questions__list">
        {questions.map((activity, index) => (
          <li key={activity.id}>
            <Question
              number={index + 1}
              activity={activity}
              agreement={agreement}
              context={context}
              value={draft[activity.id] ?? null}
              onChange={(answer) => {
                choose(activity.id, answer);
              }}
            />
          </li>
        ))}
      </ol>
      {error && <Notice tone="error" title={errorText(error)} />}
      <footer className="questions__foot">
        <p className="questions__progress" role="status">
          {left > 0 ? tCount('questions.left', left) : t('questions.ready')}
          {left < questions.length && <span className="questions__kept">{t('questions.kept')}</span>}
        </p>
        <Button type="submit" appearance="primary" isDisabled={left > 0} isLoading={isSending}>
          {t('questions.send')}
        </Button>
      </footer>
    </form>
  );
}

/** What the other lead is asked, and how far they are. */
function leadText(
  { leads, soleSide }: AgreementView,
  side: Side,
  context: OwnerContext,
  answered: readonly Waiting[],
): string | null {
  if (soleSide !== null) return null;
  if (leads[side] === null) return t('questions.otherVacant', { lead: t(`leadWithin.${side}`) });
  const name = ownerText({ kind: 'lead', side }, context);
  if (answered.length === 0) return t('questions.otherAsked', { name });
  const isShown = answered.some(({ given }) => given !== undefined);
  return t(isShown ? 'questions.otherShows' : 'questions.otherAnswered', { name });
}

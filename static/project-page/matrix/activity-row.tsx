import { lazy, Suspense } from 'react';
import type { ActivityView } from '../../../src/contract';
import type { OwnerContext } from '../../shared/owners/owner-text';
import { findName, t, tName } from '../../shared/texts/text';
import type { ProjectAgreement } from '../frame/project-gate';
import { MoveButtons } from './answering/move-buttons';
import { movesOf } from './answering/moves';
import { useActivityMoves } from './answering/use-activity-moves';
import { clashText } from './picture/clash-text';
import { Halves } from './picture/halves';
import { questionText } from './questions/question-text';
import './activity-row.css';

const AnswerEditor = lazy(async () => ({
  default: (await import('./answering/answer-editor')).AnswerEditor,
}));

type ActivityRowProps = {
  view: ProjectAgreement;
  activity: ActivityView;
  context: OwnerContext;
  headingLevel?: 3 | 4;
};

/** One line of the matrix: what it is, where the two leads stand, and what the viewer can do about it. */
export function ActivityRow({ view, activity, context, headingLevel = 3 }: ActivityRowProps) {
  const { agreement, viewer } = view;
  const { id, state } = activity;
  const moves = useActivityMoves(agreement, activity, context);
  const { row, editing, isSending, failure, cancelled, move, send, cancel } = moves;
  const Heading: 'h3' | 'h4' = `h${headingLevel}`;
  const [title, hint, clash] = [
    tName('activity', id),
    findName('activityHint', id),
    clashText(state, context),
  ];
  return (
    <li className={`activity activity--${state.state}`} ref={row} tabIndex={-1} aria-label={title}>
      <div className="activity__name">
        <Heading className="activity__title">{title}</Heading>
        {hint && <p className="activity__hint">{hint}</p>}
        {clash && <p className="activity__clash">{clash}</p>}
      </div>
      <div className="activity__picture">
        <Halves state={state} context={context} timeZone={agreement.terms.settings.timeZone} />
        {viewer.side && !editing && (
          <MoveButtons
            moves={movesOf(activity, viewer.side)}
            mySide={viewer.side}
            context={context}
            about={t('moves.about', { activity: title })}
            isSending={isSending}
            focused={cancelled}
            onMove={move}
          />
        )}
        {editing && (
          <Suspense>
            <AnswerEditor
              title={editing.by === 'stay' ? t('editor.why') : questionText(id)}
              agreement={agreement}
              context={context}
              initial={editing.answer}
              onlyWhy={editing.by === 'stay'}
              isSending={isSending}
              onSend={send}
              onCancel={cancel}
            />
          </Suspense>
        )}
        {failure && (
          <p className="activity__failure" role="alert">
            {failure}
          </p>
        )}
      </div>
    </li>
  );
}

import { lazy, Suspense, useState } from 'react';
import type { ActivityView } from '../../../src/contract';
import type { OwnerContext } from '../../shared/owners/owner-text';
import { findName, t } from '../../shared/texts/text';
import { activityName } from '../activity-name';
import type { ProjectAgreement } from '../frame/project-gate';
import { MoveButtons } from './answering/move-buttons';
import { movesOf } from './answering/moves';
import { useActivityMoves } from './answering/use-activity-moves';
import { clashText } from './picture/clash-text';
import { MoreButton } from './more/more-button';
import { Halves } from './picture/halves';
import { questionText } from './questions/question-text';
import { ConfirmMark } from './review/confirm-mark';
import './activity-row.css';

const AnswerEditor = lazy(async () => ({
  default: (await import('./answering/answer-editor')).AnswerEditor,
}));

const ActivityMore = lazy(async () => ({ default: (await import('./more/activity-more')).ActivityMore }));

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
  const [isOpen, setOpen] = useState(false);
  const moves = useActivityMoves(agreement, activity, context);
  const { row, editing, isSending, failure, cancelled, move, send, cancel } = moves;
  const Heading: 'h3' | 'h4' = `h${headingLevel}`;
  const [title, hint, clash] = [
    activityName(activity),
    activity.name === undefined ? findName('activityHint', id) : undefined,
    clashText(state, context),
  ];
  return (
    <li className={`activity activity--${state.state}`} ref={row} tabIndex={-1} aria-label={title}>
      <div className="activity__name">
        <div className="activity__head">
          <Heading className="activity__title">{title}</Heading>
          <MoreButton
            activity={activity}
            isOpen={isOpen}
            onToggle={() => {
              setOpen(!isOpen);
            }}
          />
        </div>
        {hint && <p className="activity__hint">{hint}</p>}
        {activity.note && !isOpen && <p className="activity__note">{activity.note.text}</p>}
        {clash && <p className="activity__clash">{clash}</p>}
        <ConfirmMark sides={activity.toConfirm} context={context} />
      </div>
      <div className="activity__picture">
        <Halves state={state} agreement={agreement} context={context} />
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
              title={editing.by === 'stay' ? t('editor.why') : questionText(activity)}
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
      {isOpen && (
        <Suspense>
          <ActivityMore view={view} activity={activity} context={context} />
        </Suspense>
      )}
    </li>
  );
}

import { lazy, useRef, useState } from 'react';
import type { ActivityView } from '../../../../src/contract';
import type { OwnerContext } from '../../../shared/owners/owner-text';
import { findName, t } from '../../../shared/texts/text';
import { activityName } from '../../activity-name';
import type { ProjectAgreement } from '../../frame/project-gate';
import { movesOf } from '../answering/moves';
import { useActivityMoves } from '../answering/use-activity-moves';
import { MoreButton } from '../more/more-button';
import { activityPicture } from '../picture/activity-picture';
import { clashText } from '../picture/clash-text';
import { questionText } from '../questions/question-text';
import { ConfirmMark } from '../review/confirm-mark';
import { Meeting } from './meeting';
import { SettleMoves } from './settle-moves';
import { LoadedPart } from '../../../shared/ui/loaded-part';

const AnswerEditor = lazy(async () => ({
  default: (await import('../answering/answer-editor')).AnswerEditor,
}));

const ActivityMore = lazy(async () => ({ default: (await import('../more/activity-more')).ActivityMore }));

type ComparedActivityProps = { view: ProjectAgreement; activity: ActivityView; context: OwnerContext };

/** One question: what the two say to it, whether that meets, and the one click that settles it. */
export function ComparedActivity({ view, activity, context }: ComparedActivityProps) {
  const { agreement, viewer } = view;
  const { id, state } = activity;
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const moves = useActivityMoves(agreement, activity, context, row);
  const { editing, isSending, failure, cancelled, move, send, cancel } = moves;
  const title = activityName(activity);
  const hint = activity.name === undefined ? findName('activityHint', id) : undefined;
  const clash = clashText(state, context);
  return (
    <li className="compared" ref={row} tabIndex={-1} aria-label={title}>
      <div className="compared__head">
        <h3 className="compared__title">{title}</h3>
        <MoreButton
          activity={activity}
          isOpen={isOpen}
          onToggle={() => {
            setOpen(!isOpen);
          }}
        />
        {clash && <p className="compared__verdict">{clash}</p>}
        {hint && state.state === 'waiting' && <p className="compared__hint">{hint}</p>}
        <ConfirmMark sides={activity.toConfirm} context={context} />
      </div>
      <Meeting picture={activityPicture(state)} agreement={agreement} context={context} />
      {viewer.side && !editing && (
        <SettleMoves
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
        <LoadedPart>
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
        </LoadedPart>
      )}
      {failure && (
        <p className="compared__failure" role="alert">
          {failure}
        </p>
      )}
      {isOpen && (
        <LoadedPart>
          <ActivityMore view={view} activity={activity} context={context} />
        </LoadedPart>
      )}
    </li>
  );
}

import { lazy, useId, useRef, useState } from 'react';
import type { PostCodeActivity } from '../../../src/domain/activity';
import type { HelpPlace } from '../address/help-address';
import { t } from '../texts/text';
import { ActivityActions } from './activity-actions';
import { ActivityState } from './activity-state';
import type { EpicCase } from './epic-case';
import { hidesWarning } from './hidden';
import { epicSentence } from './epic-sentence';
import { activityMoves } from './moves/activity-moves';
import type { FormKind, Move } from './moves/move';
import { MenuToggle } from './moves/menu-toggle';
import { ActivityNotes } from './notes/activity-notes';
import { said, speakerFor } from './speaker';
import { SeverityIcon } from './status-icon';
import { turnText } from './turn-text';
import { useActivityWrite } from './use-activity-write';
import type { EpicWrites } from './use-epic-write';
import { WriteError } from './write-error';
import { LoadedPart } from '../ui/loaded-part';
import './epic.css';

// Most people only read who owns what.
const MoveMenu = lazy(async () => ({ default: (await import('./moves/move-menu')).MoveMenu }));
const ActivityForm = lazy(async () => ({ default: (await import('./forms/activity-form')).ActivityForm }));

type ActivityLineProps = EpicWrites & {
  epic: EpicCase;
  activity: PostCodeActivity;
  /** As long as the server has not told all that it knows. */
  loading: boolean;
  /** Which form stands open from the start. */
  initialForm: FormKind | null;
  onGo: (to: HelpPlace) => void;
};

/** One activity of one epic: who owns it or why nobody does, and what can be done about it, in place. */
export function ActivityLine({ epic, activity, loading, initialForm, onGo, ...writes }: ActivityLineProps) {
  const [open, setOpen] = useState<FormKind | 'menu' | null>(initialForm);
  const line = useRef<HTMLElement>(null);
  const menuId = useId();
  // What had the focus goes away with every change of the form.
  const show = (next: FormKind | null) => {
    setOpen(next);
    line.current?.focus();
  };
  const { mutate, isPending, error, reset, crossed } = useActivityWrite(epic, activity, {
    ...writes,
    onSaved: (view) => {
      writes.onSaved(view);
      show(null);
    },
  });
  const moves = activityMoves(epic, activity);
  const turn = moves.primary || moves.asks ? undefined : turnText(epic, activity);
  const name = t(`activity.${activity}`);
  const form = open === 'menu' ? null : open;
  const busy = isPending || loading;
  const onMove = (move: Move) => {
    if (move.kind === 'form') show(move.form);
    else if (move.kind === 'go') onGo(move.to);
    else mutate(move.command);
  };
  return (
    <section className="activity-line" ref={line} tabIndex={-1} aria-label={name}>
      <div className="activity-line__head">
        <h3 className="activity-line__name">{name}</h3>
        {form === null && moves.others.length > 0 && (
          <MenuToggle
            label={name}
            controls={menuId}
            open={open === 'menu'}
            onToggle={() => {
              setOpen(open === 'menu' ? null : 'menu');
            }}
          />
        )}
      </div>
      <ActivityState epic={epic} activity={activity} />
      <ActivitySentence epic={epic} activity={activity} />
      {turn && <p className="activity-line__turn">{turn}</p>}
      <ActivityNotes epic={epic} activity={activity} />
      {form === null ? (
        <>
          <ActivityActions activity={activity} moves={moves} busy={busy} onMove={onMove} />
          {open === 'menu' && (
            <LoadedPart>
              <MoveMenu id={menuId} moves={moves.others} activity={activity} busy={busy} onMove={onMove} />
            </LoadedPart>
          )}
        </>
      ) : (
        <LoadedPart>
          <ActivityForm
            form={form}
            epic={epic}
            activity={activity}
            busy={busy}
            onSave={mutate}
            onCancel={() => {
              reset();
              show(null);
            }}
          />
        </LoadedPart>
      )}
      <WriteError error={error} keeps={form !== null} />
      {crossed && <CrossedNote epic={epic} activity={activity} />}
    </section>
  );
}

/** Each took what the other had just given up: as long as they differ, that is what stands. */
function CrossedNote({ epic, activity }: Pick<ActivityLineProps, 'epic' | 'activity'>) {
  const verdict = epic.verdict.activities[activity];
  if (!('reason' in verdict) || verdict.reason !== 'differs') return null;
  return (
    <p className="activity-line__crossed" role="status">
      {t('epic.crossed')}
    </p>
  );
}

function ActivitySentence({ epic, activity }: Pick<ActivityLineProps, 'epic' | 'activity'>) {
  const verdict = epic.verdict.activities[activity];
  if (hidesWarning(epic, activity)) {
    // Where nobody owns it the state says so.
    return verdict.status === 'owned' ? (
      <p className="activity-line__turn">{t('epic.hiddenForYou')}</p>
    ) : null;
  }
  const sentence = said(epicSentence(activity, verdict, epic, speakerFor(epic.owners)));
  if (!sentence) return null;
  return (
    <p className="activity-line__sentence">
      {verdict.status === 'owned' && <SeverityIcon severity="warning" />}
      <span>{sentence}</span>
    </p>
  );
}

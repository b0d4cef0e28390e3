import { useRef, useState } from 'react';
import type { EpicView } from '../../../src/contract';
import type { PostCodeActivity } from '../../../src/domain/activity';
import { errorText } from '../texts/error-text';
import { t } from '../texts/text';
import { ActivityActions, type OpenForm } from './activity-actions';
import { ActivityState } from './activity-state';
import { DecideForm } from './decide-form';
import { decidingSide, roleToName, type EpicCase } from './epic-case';
import { epicSentence } from './epic-sentence';
import { NamingForm } from './naming-form';
import { said, speakerFor } from './speaker';
import { useEpicWrite } from './use-epic-write';
import './epic.css';

type ActivityLineProps = {
  epic: EpicCase;
  activity: PostCodeActivity;
  /** Which form stands open from the start. */
  initialForm?: OpenForm;
  onSaved: (view: EpicView) => void;
  onOpenMatrix: () => void;
};

/** One activity of one epic: who owns it or why nobody does, and what can be done about it, in place. */
export function ActivityLine({
  epic,
  activity,
  initialForm = null,
  onSaved,
  onOpenMatrix,
}: ActivityLineProps) {
  const [form, setForm] = useState<OpenForm>(initialForm);
  const line = useRef<HTMLElement>(null);
  // What had the focus goes away with every change of the form.
  const show = (next: OpenForm) => {
    setForm(next);
    line.current?.focus();
  };
  const close = () => {
    show(null);
  };
  const write = useEpicWrite(epic.facts.issueId, activity, (view) => {
    onSaved(view);
    close();
  });
  const verdict = epic.verdict.activities[activity];
  const sentence = said(epicSentence(activity, verdict, epic.decisions[activity], speakerFor(epic.owners)));
  const side = decidingSide(epic, activity);
  const role = roleToName(epic, activity);
  const shared = { activity, busy: write.isPending, onCancel: close };
  return (
    <section className="activity-line" ref={line} tabIndex={-1} aria-label={t(`activity.${activity}`)}>
      <h3 className="activity-line__name">{t(`activity.${activity}`)}</h3>
      <ActivityState verdict={verdict} owners={epic.owners} />
      {sentence && <p className="activity-line__sentence">{sentence}</p>}
      {form === 'decide' && side && <DecideForm {...shared} epic={epic} side={side} onSave={write.mutate} />}
      {form === 'name' && role && (
        <NamingForm
          {...shared}
          role={role}
          projectId={epic.facts.projectId}
          onName={(accountId) => {
            write.mutate({ kind: 'nameOwner', accountId });
          }}
        />
      )}
      {form === null && (
        <ActivityActions
          epic={epic}
          activity={activity}
          busy={write.isPending}
          onForm={show}
          onAnswer={(applies) => {
            write.mutate({ kind: 'answerApplies', applies });
          }}
          onOpenMatrix={onOpenMatrix}
        />
      )}
      {write.error && (
        <p className="activity-line__error" role="alert">
          {errorText(write.error)}
        </p>
      )}
    </section>
  );
}

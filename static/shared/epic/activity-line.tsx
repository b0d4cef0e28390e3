import { lazy, Suspense, useRef, useState } from 'react';
import type { EpicView } from '../../../src/contract';
import type { PostCodeActivity } from '../../../src/domain/activity';
import { errorText } from '../texts/error-text';
import { t } from '../texts/text';
import { ActivityActions, type OpenForm } from './activity-actions';
import { ActivityState } from './activity-state';
import type { EpicCase } from './epic-case';
import { epicSentence } from './epic-sentence';
import { said, speakerFor } from './speaker';
import { turnText } from './turn-text';
import { useEpicWrite } from './use-epic-write';
import './epic.css';

// Most people only read who owns what.
const ActivityForm = lazy(async () => ({ default: (await import('./activity-form')).ActivityForm }));

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
  const write = useEpicWrite(epic.facts.issueId, activity, (view) => {
    onSaved(view);
    show(null);
  });
  const verdict = epic.verdict.activities[activity];
  const sentence = said(epicSentence(activity, verdict, epic, speakerFor(epic.owners)));
  const turn = turnText(epic, activity);
  const shared = { epic, activity, busy: write.isPending };
  return (
    <section className="activity-line" ref={line} tabIndex={-1} aria-label={t(`activity.${activity}`)}>
      <h3 className="activity-line__name">{t(`activity.${activity}`)}</h3>
      <ActivityState verdict={verdict} decision={epic.decisions[activity]} owners={epic.owners} />
      {sentence && <p className="activity-line__sentence">{sentence}</p>}
      {turn && <p className="activity-line__turn">{turn}</p>}
      {form === null ? (
        <ActivityActions
          {...shared}
          onForm={show}
          onAnswer={(applies) => {
            write.mutate({ kind: 'answerApplies', applies });
          }}
          onOpenMatrix={onOpenMatrix}
        />
      ) : (
        <Suspense>
          <ActivityForm
            {...shared}
            form={form}
            onSave={write.mutate}
            onCancel={() => {
              show(null);
            }}
          />
        </Suspense>
      )}
      {write.error && (
        <p className="activity-line__error" role="alert">
          {errorText(write.error)}
        </p>
      )}
    </section>
  );
}

import { useState } from 'react';
import { isFinal, type Result } from '../../../../src/domain/result';
import type { TextKey } from '../../texts/text-key';
import { t } from '../../texts/text';
import { EpicForm } from './epic-form';
import { ExperimentFields } from './experiment-fields';
import { FeedbackFields } from './feedback-fields';
import type { FormProps } from './form-props';
import { draftOf, resultOf, reviewFault } from './result-draft';
import { RolloutFields } from './rollout-fields';

/** How far the work got. A final result closes it. */
export function RecordForm({ epic, activity, busy, locked, onSave, onCancel }: FormProps) {
  const recorded = epic.decisions[activity]?.recorded;
  const [draft, setDraft] = useState(() => draftOf(activity, recorded?.result, epic.today));
  const result = resultOf(draft, epic.today);
  const fault = draft.activity === 'feedback' ? reviewFault(draft, epic.today) : undefined;
  const hint = result ? effectOf(result) : fault && (`epic.record.${fault}` as const);
  return (
    <EpicForm
      action={t('epic.form.record')}
      ready={result !== undefined}
      busy={busy}
      locked={locked}
      onSubmit={() => {
        if (result) onSave({ kind: 'record', result, seenAt: recorded?.at ?? null });
      }}
      onCancel={onCancel}
    >
      {draft.activity === 'rollout' && <RolloutFields draft={draft} onChange={setDraft} />}
      {draft.activity === 'experiment' && (
        <ExperimentFields
          draft={draft}
          projectId={epic.facts.projectId}
          people={epic.owners.people}
          onChange={setDraft}
        />
      )}
      {draft.activity === 'feedback' && <FeedbackFields draft={draft} onChange={setDraft} />}
      {hint && <p className="epic-form__hint">{t(hint)}</p>}
    </EpicForm>
  );
}

function effectOf(result: Result): TextKey {
  if (isFinal(result)) return 'epic.record.final';
  return result.activity === 'feedback' ? 'epic.record.planned' : 'epic.record.notFinal';
}

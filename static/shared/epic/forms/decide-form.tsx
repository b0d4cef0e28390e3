import type { Answer } from '../../../../src/domain/owner';
import { sameAnswer } from '../../../../src/domain/same-answer';
import { otherSide, type Side } from '../../../../src/domain/side';
import { nameText } from '../../owners/owner-text';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';
import { EpicForm } from './epic-form';
import type { FormProps } from './form-props';
import { OwnerChoices, useOwnerChoice } from './owner-choices';

/** A lead's own decision for one activity of one epic. */
export function DecideForm({ epic, activity, side, busy, onSave, onCancel }: FormProps & { side: Side }) {
  const answers = epic.decisions[activity]?.answers;
  const theirs = answers?.[otherSide(side)]?.answer;
  const state = useOwnerChoice(epic, answers?.[side]?.answer, theirs);
  const { answer } = state;
  return (
    <EpicForm
      action={t('epic.form.save')}
      ready={answer !== undefined}
      busy={busy}
      onSubmit={() => {
        if (answer) onSave({ kind: 'decide', answer });
      }}
      onCancel={onCancel}
    >
      <OwnerChoices legend={t(`epic.decide.legend.${activity}`)} epic={epic} state={state} />
      <p className="epic-form__hint">{effectText(epic, side, answer, theirs)}</p>
    </EpicForm>
  );
}

/** What saving would do beside the other side's decision. */
function effectText(
  { terms, owners }: EpicCase,
  side: Side,
  mine: Answer | undefined,
  theirs: Answer | undefined,
): string {
  const other = terms.leads[otherSide(side)];
  if (other === null || terms.soleSide === side) return t('epic.decide.told.sole');
  const lead = nameText(other, owners);
  if (!theirs) {
    return t(`epic.decide.told.${terms.settings.decidedBy === 'bothLeads' ? 'first' : 'alone'}`, { lead });
  }
  if (!mine) return t('epic.decide.told.second', { lead });
  return t(`epic.decide.told.${sameAnswer(mine, theirs) ? 'agrees' : 'objects'}`, { lead });
}

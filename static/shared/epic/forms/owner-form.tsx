import type { PostCodeActivity } from '../../../../src/domain/activity';
import { leadsOf } from '../../../../src/domain/leads';
import type { Answer } from '../../../../src/domain/owner';
import { sameAnswer } from '../../../../src/domain/same-answer';
import { otherSide, type Side } from '../../../../src/domain/side';
import { nameText } from '../../owners/owner-text';
import { listText } from '../../texts/list-text';
import { t } from '../../texts/text';
import type { EpicCase } from '../epic-case';
import { EpicForm } from './epic-form';
import type { FormProps } from './form-props';
import { OwnerChoices, useOwnerChoice } from './owner-choices';

type OwnerFormProps = FormProps & {
  /** The side that decides; who speaks for none suggests. */
  side: Side | null;
  /** It was opened to decide, by someone who spoke for a side then. */
  decided: boolean;
};

/** Who owns one activity of one epic: a lead decides, who may edit the epic suggests. */
export function OwnerForm({ epic, activity, side, decided, busy, locked, onSave, onCancel }: OwnerFormProps) {
  const { product, engineering } = epic.decisions[activity]?.answers ?? {};
  const given = { product: product?.answer, engineering: engineering?.answer };
  const mine = side ? holding(given[side], epic, activity) : undefined;
  const state = useOwnerChoice(epic, mine, Object.values(given));
  const { answer } = state;
  // What the viewer says already would change nothing.
  const isNew = answer !== undefined && !(mine && sameAnswer(answer, mine));
  return (
    <EpicForm
      action={t(side ? 'epic.form.save' : 'epic.form.suggest')}
      ready={isNew}
      busy={busy}
      locked={locked}
      onSubmit={() => {
        if (answer) onSave({ kind: side ? 'decide' : 'suggest', answer });
      }}
      onCancel={onCancel}
    >
      {decided && side === null && locked === undefined && (
        <p className="epic-form__notice" role="status">
          {t('epic.form.notLeadAnyMore')}
        </p>
      )}
      <OwnerChoices
        legend={t(`epic.${side ? 'decide' : 'suggest'}.legend.${activity}`)}
        epic={epic}
        state={state}
      />
      {locked === undefined && (isNew || !mine) && (
        <p className="epic-form__hint">
          {side ? effectText(epic, side, answer, given[otherSide(side)]) : suggestText(epic)}
        </p>
      )}
    </EpicForm>
  );
}

/** Who passed it back, left, or can't see the epic is to be replaced, and stands chosen no more. */
function holding(
  mine: Answer | undefined,
  { verdict }: EpicCase,
  activity: PostCodeActivity,
): Answer | undefined {
  const of = verdict.activities[activity];
  return 'reason' in of && 'accountId' in of ? undefined : mine;
}

/** It has no effect before a lead takes it. */
function suggestText({ terms, owners }: EpicCase): string {
  const leads = leadsOf(terms.leads).map((lead) => nameText(lead, owners));
  return t('epic.suggest.hint', { leads: listText(leads) });
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

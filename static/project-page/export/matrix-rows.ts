import type { ActivityView, AgreementView } from '../../../src/contract';
import { activityGroups } from '../../../src/domain/activity';
import type { Answer } from '../../../src/domain/owner';
import { ownerText, type OwnerContext } from '../../shared/owners/owner-text';
import { datedText } from '../../shared/texts/date-text';
import { t } from '../../shared/texts/text';
import { activityName } from '../activity-name';

export type StateKind = 'agreed' | 'changing' | 'differs' | 'waiting' | 'suggested' | 'open';

/** One activity in words. */
export type MatrixRow = {
  id: string;
  group: string;
  activity: string;
  /** Who is agreed; empty where nothing is. */
  accountable: string;
  consulted: string[];
  informed: string[];
  state: { kind: StateKind; text: string };
  note: string;
};

/** In the order of the matrix. Says nothing that is hidden from anybody it may be passed on to (product.md §2 rule 1). */
export function matrixRows(agreement: AgreementView, seen: OwnerContext): MatrixRow[] {
  // Whoever reads it is not “you”.
  const context = { ...seen, viewer: null };
  return activityGroups.flatMap((group) =>
    agreement.activities
      .filter((activity) => activity.group === group)
      .map((activity) => rowOf(activity, agreement, context)),
  );
}

function rowOf(activity: ActivityView, agreement: AgreementView, context: OwnerContext): MatrixRow {
  const { id, group, state, note, involved } = activity;
  const name = (owner: Answer) => ownerName(owner, context);
  return {
    id,
    group: t(`group.${group}`),
    activity: activityName(activity),
    accountable: 'answer' in state ? name(state.answer) : '',
    consulted: involved?.consulted.map(name) ?? [],
    informed: involved?.informed.map(name) ?? [],
    state: stateOf(activity, agreement, context),
    note: note?.text ?? '',
  };
}

/** `Product lead (Ana Kim)`, so that it stays right when somebody else leads. */
function ownerName(owner: Answer, context: OwnerContext): string {
  const name = ownerText(owner, context);
  if (owner.kind !== 'lead') return name;
  const position = t(`lead.${owner.side}`);
  return name === position ? position : t('importRaci.leadNamed', { position, name });
}

function stateOf(
  { state }: ActivityView,
  agreement: AgreementView,
  context: OwnerContext,
): MatrixRow['state'] {
  const name = (owner: Answer) => ownerName(owner, context);
  const day = (at: string) => datedText(at, agreement.terms.settings.timeZone);
  switch (state.state) {
    case 'suggested':
      return state.owner
        ? { kind: 'suggested', text: t('exportMatrix.suggested', { owner: name(state.owner) }) }
        : { kind: 'open', text: t('exportMatrix.unanswered') };
    case 'waiting':
      // Also where the viewer knows what was answered: a file is passed on.
      return {
        kind: 'waiting',
        text: t('exportMatrix.waiting', { lead: name({ kind: 'lead', side: state.for }) }),
      };
    case 'differs': {
      const { product, engineering } = state.answers;
      const said = { product: name(product.answer), engineering: name(engineering.answer) };
      return { kind: 'differs', text: t('exportMatrix.differs', said) };
    }
    case 'agreed':
      return { kind: 'agreed', text: t('exportMatrix.agreed', { day: day(state.since) }) };
    case 'changing':
      return { kind: 'changing', text: t('exportMatrix.changing', { day: day(state.since) }) };
  }
}

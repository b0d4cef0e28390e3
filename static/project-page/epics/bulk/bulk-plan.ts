import type { PostCodeActivity } from '../../../../src/domain/activity';
import { owningRole, shipsNothing } from '../../../../src/domain/epic-answer';
import type { Answer } from '../../../../src/domain/owner';
import { sameAnswer } from '../../../../src/domain/same-answer';
import { otherSide } from '../../../../src/domain/side';
import { silenceOf } from '../../../../src/domain/silence';
import { caseOfRow } from '../../../shared/epic/epic-case';
import type { EpicRow } from '../../../shared/epic/epic-row';
import { activityMoves } from '../../../shared/epic/moves/activity-moves';
import { standingOf } from '../../../shared/epic/moves/standing';
import type { BulkDraft } from './bulk-command';

/** Why one of the selected epics is left out. */
export type LeftOut =
  | 'already'
  | 'notTracked'
  | 'tracked'
  | 'notShipped'
  | 'notStarted'
  | 'closed'
  | 'same'
  | 'noRole'
  | 'otherSide'
  | 'noWarning'
  | 'snoozed'
  | 'snoozedTwice';

export type BulkPlan = {
  rows: EpicRow[];
  leftOut: { why: LeftOut; rows: EpicRow[] }[];
  /** Those of the rows where the other lead decided something else: nobody owns it until they settle it. */
  objects: EpicRow[];
};

/** What would happen to the selected epics, before anything does. */
export function bulkPlan(draft: BulkDraft, selected: readonly EpicRow[]): BulkPlan {
  const plan: BulkPlan = { rows: [], leftOut: [], objects: [] };
  for (const row of selected) {
    const why = leavesOut(draft, row);
    if (why === null) {
      plan.rows.push(row);
      if ('answer' in draft && draft.answer && objectsTo(row, draft.activity, draft.answer))
        plan.objects.push(row);
      continue;
    }
    const before = plan.leftOut.find((left) => left.why === why);
    if (before) before.rows.push(row);
    else plan.leftOut.push({ why, rows: [row] });
  }
  return plan;
}

function leavesOut(draft: BulkDraft, row: EpicRow): LeftOut | null {
  if (draft.kind === 'track') return leftUntracked(row);
  if (row.verdict.state === 'notTracked') return 'notTracked';
  if (draft.kind === 'shipsNothing') {
    return shipsNothing(row.facts, row.decisions, row.agreement.terms) ? 'already' : null;
  }
  if (row.verdict.activities[draft.activity].status === 'closed') return 'closed';
  switch (draft.kind) {
    case 'decide':
    case 'notNeeded': {
      const { side } = row.agreement.viewer;
      const mine = side && row.decisions[draft.activity]?.answers[side]?.answer;
      return mine && draft.answer && sameAnswer(mine, draft.answer) ? 'same' : null;
    }
    case 'name':
      return leftUnnamed(draft, row);
    case 'snooze':
      return leftAwake(draft.activity, row);
  }
}

function leftUntracked({ facts, agreement: { terms }, trackedSince }: EpicRow): LeftOut | null {
  if (!terms.tracking) return 'notStarted';
  if (trackedSince !== null) return 'tracked';
  return silenceOf(facts, terms.settings, terms.tracking.startedAt) === 'notShipped' ? 'notShipped' : null;
}

const caseOf = (row: EpicRow) => caseOfRow(row, noPeople, { canEdit: false, hidden: [] });
const noPeople = new Map<never, never>();

function leftUnnamed(
  { activity, accountId }: Extract<BulkDraft, { kind: 'name' }>,
  row: EpicRow,
): LeftOut | null {
  const { facts, decisions, agreement } = row;
  const role = owningRole(activity, facts, decisions, agreement.terms);
  if (!role) return 'noRole';
  if (!standingOf(caseOf(row), activity).names) return 'otherSide';
  const { named, response } = decisions[activity] ?? {};
  const isNamed = named?.roleId === role.id && named.accountId === accountId;
  return isNamed && response?.accepted !== false ? 'same' : null;
}

function leftAwake(activity: PostCodeActivity, row: EpicRow): LeftOut | null {
  const { others } = activityMoves(caseOf(row), activity);
  if (others.some((move) => move.kind === 'form' && move.form === 'snooze')) return null;
  if (row.verdict.activities[activity].severity === 'none') return 'noWarning';
  return others.some(({ label }) => label === 'wake') ? 'snoozed' : 'snoozedTwice';
}

function objectsTo({ agreement, decisions }: EpicRow, activity: PostCodeActivity, answer: Answer): boolean {
  const { viewer, terms } = agreement;
  if (viewer.side === null || terms.soleSide !== null) return false;
  const theirs = decisions[activity]?.answers[otherSide(viewer.side)]?.answer;
  return theirs !== undefined && !sameAnswer(theirs, answer);
}

import { warnedOf } from '../../../../src/domain/action';
import type { PostCodeActivity } from '../../../../src/domain/activity';
import { isAsked } from '../../../../src/domain/epic-answer';
import { otherSide } from '../../../../src/domain/side';
import { mostSnoozesInARow } from '../../../../src/domain/snooze-warning';
import type { ActivityVerdict } from '../../../../src/domain/verdict';
import type { EpicCase } from '../epic-case';
import { hidesWarning } from '../hidden';
import type { KnownDecision } from '../known-decision';
import { snoozeOf } from '../snoozed';
import { form, isSameMove, write, type Move } from './move';
import { primaryMove, suggestionToTake } from './primary-move';
import { standingOf, type Standing } from './standing';

export type Moves = {
  /** "Will there be an experiment?" waits for this viewer's yes or no. */
  asks: boolean;
  primary: Move | null;
  /** What goes with the primary one: the other answer to the same question. */
  beside: Move | null;
  /** Behind a quiet menu. */
  others: Move[];
};

const noMoves: Moves = { asks: false, primary: null, beside: null, others: [] };

/** All that the viewer may do about one activity of an epic. */
export function activityMoves(epic: EpicCase, activity: PostCodeActivity): Moves {
  const standing = standingOf(epic, activity);
  const { of, side } = standing;
  if (of.status === 'notTracked') return noMoves;
  if (of.status === 'closed')
    return { ...noMoves, others: side ? [write('reopen', { kind: 'reopen' })] : [] };
  const isQuiet = hidesWarning(epic, activity);
  const asks = !isQuiet && 'reason' in of && of.reason === 'unasked' && side !== null;
  const primary = isQuiet
    ? write('unhide', { kind: 'hide', warning: null })
    : primaryMove(epic, activity, standing);
  const beside = besideOf(primary, epic, standing);
  const shown = [primary, beside].flatMap((move) => move ?? []);
  return {
    asks,
    primary,
    beside,
    others: [...possible(epic, activity, standing), ...(isQuiet ? [] : hiding(of))].filter(
      (move) => !shown.some((other) => isSameMove(move, other)),
    ),
  };
}

/** The other answer to what the primary action answers. */
function besideOf(primary: Move | null, epic: EpicCase, standing: Standing): Move | null {
  if (primary?.label === 'accept') return form('passBack', 'passBack');
  return primary?.label === 'take' ? (clearing(epic, standing)[0] ?? null) : null;
}

/** Who made a suggestion withdraws it, a lead declines it. */
const clearing = ({ viewer }: EpicCase, { clears }: Standing): Move[] =>
  clears
    ? [
        write(clears.by === viewer.accountId ? 'withdrawSuggestion' : 'decline', {
          kind: 'clearSuggestion',
          seen: { by: clears.by, answer: clears.answer },
        }),
      ]
    : [];

function possible(epic: EpicCase, activity: PostCodeActivity, standing: Standing): Move[] {
  const { of, decision, decides, reports, responds, suggests, names } = standing;
  const isDone = epic.facts.stage === 'done';
  const isOwned = of.status === 'owned';
  const take = suggestionToTake(standing);
  return [
    ...(take ? [take] : []),
    ...clearing(epic, standing),
    ...(responds && isOwned && !of.confirmed ? [write('accept', { kind: 'respond', accept: true })] : []),
    ...(reports ? [form(isDone ? 'recordResult' : 'recordProgress', 'record')] : []),
    ...(reports ? [form(decision?.expected ? 'expectAnother' : 'expect', 'expect')] : []),
    ...(names ? [form(isOwned && !decides ? 'handOver' : isOwned ? 'nameAnother' : 'name', 'name')] : []),
    ...(decides ? [form('reason' in of ? 'decideHere' : 'change', 'decide')] : []),
    ...wayBack(epic, activity, standing),
    ...(suggests ? [form('suggest', 'suggest')] : []),
    ...(reports ? snoozing(epic, standing) : []),
    ...(responds ? [form('passBack', 'passBack')] : []),
    ...(reports ? [form('close', 'close')] : []),
  ];
}

/** Drops what was decided for this epic only. */
function wayBack(
  { terms }: EpicCase,
  activity: PostCodeActivity,
  { of, decision, decides }: Standing,
): Move[] {
  if (!decides || !decision) return [];
  const drop = { kind: 'decide', answer: null } as const;
  if (decision.answers[decides]) {
    return [write(decision.answers[otherSide(decides)] ? 'withdraw' : 'useAgreement', drop)];
  }
  if (decision.held && !decision.answers[otherSide(decides)]) return [write('useAgreement', drop)];
  const saidNo = of.status === 'notNeeded' && decision.applies?.applies === false;
  return saidNo && isAsked(activity, terms)
    ? [write('needsOne', { kind: 'answerApplies', applies: true })]
    : [];
}

/** Anybody may, from themselves. */
function hiding(of: ActivityVerdict): Move[] {
  const warning = of.severity === 'none' ? undefined : warnedOf(of)?.warning;
  return warning === undefined ? [] : [write('hide', { kind: 'hide', warning })];
}

function snoozing({ today }: EpicCase, { of, decision }: Standing): Move[] {
  if (snoozeOf(of, decision, today)) return [write('wake', { kind: 'snooze', snooze: null })];
  return of.severity !== 'none' && maySnooze(of, decision) ? [form('snooze', 'snooze')] : [];
}

const maySnooze = (of: ActivityVerdict, decision: KnownDecision | undefined): boolean =>
  decision?.snooze?.warning !== warnedOf(of)?.warning || (decision?.snooze?.times ?? 0) < mostSnoozesInARow;

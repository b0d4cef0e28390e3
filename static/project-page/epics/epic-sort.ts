import type { Stage } from '../../../src/domain/epic';
import { severities, type Status } from '../../../src/domain/verdict';
import type { EpicRow } from '../../shared/epic/epic-row';

export const sortKeys = ['severity', 'due', 'result', 'stage', 'created', 'key'] as const;
export type SortKey = (typeof sortKeys)[number];

type Compare = (a: EpicRow, b: EpicRow) => number;

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const numberOf = ({ facts }: EpicRow) => Number(facts.key.split('-').at(-1));

// What is being worked on first, what is over last.
const stageRank: Record<Stage, number> = { inProgress: 0, toDo: 1, done: 2 };
const stateRank: Record<Status, number> = {
  open: 0,
  toDecide: 1,
  owned: 2,
  closed: 3,
  notNeeded: 4,
  notTracked: 5,
};

const byKey: Compare = (a, b) => numberOf(a) - numberOf(b);
const byCreated: Compare = (a, b) => compareText(b.facts.created, a.facts.created);
// No due date counts as later than any.
const byDue: Compare = (a, b) => compareText(a.facts.dueDate ?? '9', b.facts.dueDate ?? '9');
const byResult: Compare = (a, b) => compareText(a.listed.resultDue ?? '9', b.listed.resultDue ?? '9');
const byStage: Compare = (a, b) => stageRank[a.facts.stage] - stageRank[b.facts.stage];
const bySeverity: Compare = ({ listed: a }, { listed: b }) =>
  severities.indexOf(b.severity) - severities.indexOf(a.severity) ||
  b.gaps - a.gaps ||
  stateRank[a.state] - stateRank[b.state];

const orders: Record<SortKey, readonly Compare[]> = {
  severity: [bySeverity, byDue, byKey],
  due: [byDue, bySeverity, byKey],
  result: [byResult, bySeverity, byKey],
  stage: [byStage, bySeverity, byDue, byKey],
  created: [byCreated, byKey],
  key: [byKey],
};

/** Most pressing, soonest, newest or lowest first. */
export const sortEpics = (rows: readonly EpicRow[], key: SortKey): EpicRow[] =>
  [...rows].sort((a, b) => orders[key].reduce((order, compare) => order || compare(a, b), 0));

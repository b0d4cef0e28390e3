import { addDays, daysBetween } from '../../../../src/domain/calendar';
import type { AccountId } from '../../../../src/domain/ids';
import type { IsoDate } from '../../../../src/domain/time';
import type { DueWork } from './due-work';

const weeks = 8;

/** A column: what is overdue, the days of a week from today on, what comes later, what has no date. */
export type Span = { kind: 'overdue' | 'later' | 'undated' } | { kind: 'week'; from: IsoDate };

export const spansFrom = (today: IsoDate): Span[] => [
  { kind: 'overdue' },
  ...Array.from({ length: weeks }, (_, week): Span => ({ kind: 'week', from: addDays(today, week * 7) })),
  { kind: 'later' },
  { kind: 'undated' },
];

/** The place among the spans in which a day lies. */
export function spanOf(day: IsoDate | null, today: IsoDate): number {
  if (day === null) return weeks + 2;
  const days = daysBetween(today, day);
  return days < 0 ? 0 : Math.min(Math.floor(days / 7), weeks) + 1;
}

/** Whose work it is, a cell for each span; `null`: nobody's yet. */
export type Lane = { owner: AccountId | null; cells: DueWork[][]; count: number };

/** Nobody's first, then the reader's own, then whoever has most. In a cell the earliest comes first. */
export function lanesOf(works: readonly DueWork[], today: IsoDate, viewer: AccountId): Lane[] {
  const lanes = new Map<AccountId | null, Lane>();
  for (const work of works) {
    const lane = lanes.get(work.owner) ?? {
      owner: work.owner,
      cells: Array.from({ length: weeks + 3 }, () => []),
      count: 0,
    };
    lanes.set(work.owner, lane);
    lane.cells[spanOf(work.day, today)]?.push(work);
    lane.count += 1;
  }
  for (const { cells } of lanes.values()) {
    for (const cell of cells) cell.sort((a, b) => compare(a.day ?? '', b.day ?? ''));
  }
  const rank = ({ owner }: Lane) => (owner === null ? 0 : owner === viewer ? 1 : 2);
  return [...lanes.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How much is due in each span, and how much of that nobody owns. */
export const totalsOf = (lanes: readonly Lane[], spans: readonly Span[]) =>
  spans.map((_span, index) => {
    const counts = lanes.map(({ owner, cells }) => ({ owner, count: cells[index]?.length ?? 0 }));
    return {
      count: counts.reduce((sum, { count }) => sum + count, 0),
      ownerless: counts.find(({ owner }) => owner === null)?.count ?? 0,
    };
  });

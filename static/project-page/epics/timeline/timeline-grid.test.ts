import { addDays } from '../../../../src/domain/calendar';
import { ana, ben, chen } from '../../../../test/builders/answers';
import { aRow } from '../../../../test/builders/epic-row';
import { today } from '../../../../test/builders/epic';
import type { DueWork } from './due-work';
import { lanesOf, spanOf, spansFrom, totalsOf } from './timeline-grid';

const work = (owner: DueWork['owner'], inDays: number | null): DueWork => ({
  ...{ row: aRow(), activity: 'rollout', of: 'epic', mark: owner ? 'owned' : 'warning', owner },
  day: inDays === null ? null : addDays(today, inDays),
});

it('puts each day into its week, what was before and comes later together', () => {
  const at = (inDays: number) => spanOf(addDays(today, inDays), today);
  expect([-200, -1, 0, 6, 7, 55, 56, 400].map(at)).toEqual([0, 0, 1, 1, 2, 8, 9, 9]);
  expect(spanOf(null, today)).toBe(10);
  const spans = spansFrom(today);
  expect(spans).toHaveLength(11);
  expect(spans[2]).toEqual({ kind: 'week', from: addDays(today, 7) });
});

it('shows nobody’s work first, one’s own next, then whoever has most', () => {
  const works = [work(chen, 1), work(ana, 1), work(ana, 2), work(ben, 3), work(null, 4)];
  expect(lanesOf(works, today, ben).map(({ owner, count }) => [owner, count])).toEqual([
    [null, 1],
    [ben, 1],
    [ana, 2],
    [chen, 1],
  ]);
});

it('has the earliest of a cell first, and counts what nobody owns', () => {
  const lanes = lanesOf([work(ana, 5), work(ana, 2), work(null, 3), work(null, null)], today, ana);
  const mine = lanes.find(({ owner }) => owner === ana)?.cells[1]?.map(({ day }) => day);
  expect(mine).toEqual([addDays(today, 2), addDays(today, 5)]);
  const totals = totalsOf(lanes, spansFrom(today));
  expect(totals[1]).toEqual({ count: 3, ownerless: 1 });
  expect(totals[10]).toEqual({ count: 1, ownerless: 1 });
  expect(totals[2]).toEqual({ count: 0, ownerless: 0 });
});

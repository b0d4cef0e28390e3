import { aHere } from '../../../../test/builders/here';
import { activityId } from '../../../../test/builders/ids';
import type { HereActivity } from './here';
import { matchActivity } from './match-activity';

const line = (id: string, name: string, group: HereActivity['group'] = 'howTeam'): HereActivity => ({
  id: activityId(id),
  group,
  name,
});
const target = (activities: HereActivity[], activity: string, group: string | null = null) =>
  matchActivity({ activity, group }, aHere({ activities })).target;

it('is the line of that group, and of that spelling, where several have these words', () => {
  const lines = [line('one', 'Review'), line('two', 'review', 'whyWhat'), line('three', 'Review', 'whyWhat')];
  expect(target(lines, 'Review', 'Why & what')).toEqual({ kind: 'ours', id: 'three' });
  expect(target(lines, 'REVIEW', 'Why & what')).toEqual({ kind: 'ours', id: 'two' });
  expect(target(lines, 'REVIEW', 'Elsewhere')).toEqual({ kind: 'ours', id: 'one' });
});

it('is a line with most of the same words, and none that two lines have alike', () => {
  const lines = [line('one', 'Weekly customer report'), line('two', 'Yearly customer survey')];
  expect(target(lines, 'Customer report')).toEqual({ kind: 'ours', id: 'one' });
  expect(target(lines, 'Customer visits abroad')).toEqual({ kind: 'new', group: 'howTeam' });
  expect(
    target([line('one', 'Customer report'), line('two', 'Report customer')].slice(0, 1), 'A report'),
  ).toEqual({
    kind: 'ours',
    id: 'one',
  });
  expect(target([line('one', 'Report on sales'), line('two', 'Report on costs')], 'Report on')).toEqual({
    kind: 'new',
    group: 'howTeam',
  });
});

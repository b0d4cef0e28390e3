import { anEpic } from '../../test/builders/epic';
import { defaultSettings } from './default-matrix';
import type { Stage } from './epic';
import { hasMovedSince, isSuspended, leftToDoAt, type Move, wouldTrack } from './tracking';

const settings = defaultSettings('UTC');
const startedAt = '2026-05-03T09:00:00.000Z';

test.each([
  ["Won't do", null, true],
  ["WON'T DO", null, true],
  ['Closed', 'duplicate', true],
  ['Done', 'Done', false],
  ['Done', null, false],
])('status %s with resolution %s ships nothing: %s', (statusName, resolutionName, suspended) => {
  expect(isSuspended(anEpic({ statusName, resolutionName }), settings)).toBe(suspended);
});

test.each([
  { name: 'in progress, touched 90 days before', stage: 'inProgress', updated: '2026-02-02', tracked: true },
  { name: 'in progress, dormant for 91 days', stage: 'inProgress', updated: '2026-02-01', tracked: false },
  { name: 'to do', stage: 'toDo', updated: '2026-05-02', tracked: false },
  { name: 'done', stage: 'done', updated: '2026-05-02', tracked: false },
] as const)('at the start, $name: $tracked', ({ stage, updated, tracked }) => {
  const epic = { ...anEpic({ stage }), updated: `${updated}T08:00:00.000Z` };
  expect(wouldTrack(epic, settings, startedAt)).toBe(tracked);
});

test('an epic that ships nothing is not counted at the start', () => {
  const epic = { ...anEpic({ statusName: 'Cancelled' }), updated: startedAt };
  expect(wouldTrack(epic, settings, startedAt)).toBe(false);
});

const before = '2026-05-02T00:00:00.000Z';
const after = '2026-05-04T00:00:00.000Z';
const later = '2026-05-05T00:00:00.000Z';
const move = (from: Stage | null, to: Stage | null, at = after): Move => ({ at, from, to });

test.each<[string, Move[], string | undefined]>([
  ['started since', [move('toDo', 'inProgress')], after],
  ['closed since, straight from to do', [move('toDo', 'done')], after],
  ['started, sent back, started again', [move('toDo', 'inProgress', later), move('toDo', 'done')], after],
  ['started before', [move('toDo', 'inProgress', before)], undefined],
  ['lay in progress, closed since', [move('inProgress', 'done')], undefined],
  ['taken up again', [move('done', 'inProgress')], undefined],
  ['moved within to do', [move('toDo', 'toDo')], undefined],
  ['from a status that is gone', [move(null, 'inProgress')], undefined],
  ['into a status that is gone', [move('toDo', null)], undefined],
])('left To Do after the start: %s', (_name, moves, leftAt) => {
  expect(leftToDoAt(moves, startedAt)).toBe(leftAt);
});

test.each([
  { name: 'started since', stage: 'inProgress', created: before, since: after, moved: true },
  { name: 'closed since', stage: 'done', created: before, since: after, moved: true },
  { name: 'still to do', stage: 'toDo', created: before, since: after, moved: false },
  { name: 'in progress all along', stage: 'inProgress', created: before, since: before, moved: false },
  { name: 'created since', stage: 'inProgress', created: after, since: after, moved: false },
] as const)('only of old work in a new stage the moves matter, $name: $moved', (row) => {
  const epic = { ...anEpic({ stage: row.stage }), created: row.created, stageSince: row.since };
  expect(hasMovedSince(epic, startedAt)).toBe(row.moved);
});

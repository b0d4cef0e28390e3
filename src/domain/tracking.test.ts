import { anEpic } from '../../test/builders/epic';
import { defaultSettings } from './default-matrix';
import { becameTracked, isSuspended, wouldTrack } from './tracking';

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

test.each([
  { name: 'created since', stage: 'toDo', created: after, since: after, cameFrom: null, tracked: true },
  { name: 'still to do', stage: 'toDo', created: before, since: after, cameFrom: null, tracked: false },
  {
    name: 'started since',
    stage: 'inProgress',
    created: before,
    since: after,
    cameFrom: null,
    tracked: true,
  },
  {
    name: 'in progress all along',
    stage: 'inProgress',
    created: before,
    since: before,
    cameFrom: null,
    tracked: false,
  },
  { name: 'closed before', stage: 'done', created: before, since: before, cameFrom: 'toDo', tracked: false },
  {
    name: 'closed since, without it being known from where',
    stage: 'done',
    created: before,
    since: after,
    cameFrom: null,
    tracked: false,
  },
  {
    name: 'lay in progress, closed since',
    stage: 'done',
    created: before,
    since: after,
    cameFrom: 'inProgress',
    tracked: false,
  },
  {
    name: 'closed since, straight from to do',
    stage: 'done',
    created: before,
    since: after,
    cameFrom: 'toDo',
    tracked: true,
  },
] as const)('after the start, $name: $tracked', ({ stage, created, since, cameFrom, tracked }) => {
  const epic = { ...anEpic({ stage }), created, stageSince: since };
  expect(becameTracked(epic, startedAt, cameFrom)).toBe(tracked);
});

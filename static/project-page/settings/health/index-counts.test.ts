import { unindexedEpics } from './index-counts';

const endedAt = '2026-09-15T10:00:00.000Z';
const lastRun = { startedAt: endedAt, endedAt, written: 0, failed: 0 };
const unindexed = (
  all: number,
  indexed: number,
  { count = 0, isComplete = false, secondsLater = 600 } = {},
) =>
  unindexedEpics(
    { all, indexed, at: Date.parse(endedAt) + secondsLater * 1000 },
    { skipped: { count, issueIds: [] }, isComplete, lastRun },
  );

describe('epics without an index', () => {
  it('wait for a run, apart from those known to be hidden from the app', () => {
    expect(unindexed(100, 90)).toEqual({ waiting: 10, unseen: 0 });
    expect(unindexed(100, 90, { count: 4 })).toEqual({ waiting: 6, unseen: 4 });
  });

  it('wait for nothing once a run is over that did not find them', () => {
    expect(unindexed(100, 90, { count: 4, isComplete: true })).toEqual({ waiting: 0, unseen: 10 });
  });

  it('may only be unknown to search yet, right after the run', () => {
    expect(unindexed(100, 90, { isComplete: true, secondsLater: 5 })).toEqual({ waiting: 10, unseen: 0 });
  });

  it('are none where the counts were taken at different moments', () => {
    expect(unindexed(90, 91)).toEqual({ waiting: 0, unseen: 0 });
  });
});

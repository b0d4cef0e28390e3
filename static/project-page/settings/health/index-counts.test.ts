import { waitingEpics } from './index-counts';

const waiting = (all: number, indexed: number, count = 0) =>
  waitingEpics({ all, indexed }, { skipped: { count, issueIds: [] } });

describe('epics that wait for the index', () => {
  it('are those without it, apart from those the app can not see', () => {
    expect(waiting(100, 90)).toBe(10);
    expect(waiting(100, 90, 4)).toBe(6);
  });

  it('are none where the counts were taken at different moments', () => {
    expect(waiting(90, 91)).toBe(0);
  });
});

import { trackingStartedAt } from '../../test/builders/agreement';
import { aTrackedEpic } from '../../test/builders/epic';
import { trackEpic } from './track-epic';

const at = '2026-09-15T08:00:00.000Z';

it('tracks an epic from the moment a lead adds it', () => {
  const { epic, items } = trackEpic({ ...aTrackedEpic(), trackedSince: null }, at);
  expect(epic.trackedSince).toBe(at);
  expect(items).toEqual([{ kind: 'epicTracked' }]);
});

it('never moves since when one is tracked', () => {
  const { epic, items } = trackEpic(aTrackedEpic(), at);
  expect(epic.trackedSince).toBe(trackingStartedAt);
  expect(items).toEqual([]);
});

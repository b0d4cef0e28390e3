import { projectId } from '../../test/builders/ids';
import type { Job } from '../usecases/ports/job';
import { eventsOfRound } from './queue';

test('a round leaves room for what people do in that minute, and begins with what it named first', () => {
  const jobs = Array.from({ length: 1_000 }, (_none, index): Job => ({
    kind: 'repairProject',
    projectId: projectId(String(10_000 + index)),
  }));
  const events = eventsOfRound(jobs);
  expect(events.length).toBeLessThan(500);
  expect(events[0]).toMatchObject({ body: jobs[0], delayInSeconds: 0 });
  expect(Math.max(...events.map(({ delayInSeconds }) => delayInSeconds))).toBe(900);
});

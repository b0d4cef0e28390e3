import { anEpic } from '../../test/builders/epic';
import { defaultSettings } from './default-matrix';
import { silenceOf, type Silence } from './silence';

test.each<[string, Parameters<typeof anEpic>[0], Silence]>([
  ['to do', { stage: 'toDo' }, 'notStarted'],
  ['in progress', {}, 'old'],
  ['done before', { stage: 'done', doneDaysAgo: 40 }, 'done'],
  ['closed since', { stage: 'done', doneDaysAgo: 5 }, 'old'],
  ['cancelled', { stage: 'done', statusName: 'Cancelled' }, 'notShipped'],
])('%s: %o', (_name, epic, silence) => {
  expect(silenceOf(anEpic(epic), defaultSettings('UTC'), '2026-09-01T09:00:00.000Z')).toBe(silence);
});

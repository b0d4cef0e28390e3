import { ana } from '../../../test/builders/answers';
import { activityId } from '../../../test/builders/ids';
import { readFilter, writeFilter } from './history-address';
import { everything, type HistoryFilter, type Period } from './history-filter';

const rollout = activityId('rollout');
const read = (query: string) => readFilter(new URLSearchParams(query), [{ id: rollout }]);
const written = (filter: HistoryFilter, query = '') =>
  writeFilter(new URLSearchParams(query), filter).toString();

it.each<Period>([
  { kind: 'any' },
  { kind: 'last', days: 30 },
  { kind: 'between', from: '2026-05-01', to: '2026-05-31' },
  { kind: 'between', from: null, to: '2026-05-31' },
  { kind: 'between', from: '2026-05-01', to: null },
  { kind: 'between', from: null, to: null },
])('comes back from the address as it went in: %j', (period) => {
  const filter = { person: ana, activityId: rollout, period };
  expect(read(written(filter))).toEqual(filter);
});

it('says nothing of what is not chosen, and leaves alone what is none of its own', () => {
  expect(written(everything, 'agreement=1&who=ana&activity=rollout&days=7&from=&to=2026-05-31')).toBe(
    'agreement=1',
  );
});

it.each(['who=no+account', 'activity=gone', 'days=8', 'weather=fine'])('passes over %s', (query) => {
  expect(read(query)).toEqual(everything);
});

it.each(['2026-02-30', '0202-05-01', 'soon'])('takes %s for no day', (from) => {
  expect(read(`from=${from}`).period).toEqual({ kind: 'between', from: null, to: null });
});

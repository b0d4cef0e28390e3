import { ana } from '../../../test/builders/answers';
import { activityId } from '../../../test/builders/ids';
import { askedOf, everything, isFiltered, isUpsideDown, type Period } from './history-filter';

const day = '2026-05-10';
const during = (period: Period) => askedOf({ ...everything, period }, day);

it('asks for everything as long as nothing is chosen', () => {
  expect(askedOf(everything, day)).toEqual({});
  expect(isFiltered(everything)).toBe(false);
});

it('asks for what one person did about one line', () => {
  const filter = { ...everything, person: ana, activityId: activityId('rollout') };
  expect(askedOf(filter, day)).toEqual({ actor: ana, activityId: 'rollout' });
  expect(isFiltered(filter)).toBe(true);
});

it('counts today among the last days', () => {
  expect(during({ kind: 'last', days: 7 })).toEqual({ from: '2026-05-04' });
});

it('leaves open what is not said of the days', () => {
  expect(during({ kind: 'between', from: null, to: '2026-05-02' })).toEqual({ to: '2026-05-02' });
  expect(during({ kind: 'between', from: '2026-05-01', to: null })).toEqual({ from: '2026-05-01' });
});

it.each<[string | null, string | null, boolean]>([
  ['2026-05-02', '2026-05-01', true],
  ['2026-05-01', '2026-05-01', false],
  [null, '2026-05-01', false],
  ['2026-05-01', null, false],
])('from %s to %s: upside down is %s', (from, to, expected) => {
  expect(isUpsideDown({ kind: 'between', from, to })).toBe(expected);
});

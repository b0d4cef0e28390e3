import type { PortfolioEntry } from '../../../src/contract';
import { agreementId, projectId } from '../../../test/builders/ids';
import { countedSince, notNeededShare, ofKind, sortedByName, withWords } from './portfolio-rows';

const counts = (parts: Partial<NonNullable<PortfolioEntry['counts']>> = {}) => ({
  tracked: 10,
  critical: 0,
  warning: 0,
  dueSoon: 0,
  notNeeded: { rollout: 0, experiment: 0, feedback: 0 },
  at: '2026-06-01T09:00:00.000Z',
  ...parts,
});

const team = (projectName: string, parts: Partial<PortfolioEntry> = {}): PortfolioEntry => ({
  agreementId: agreementId('10000:0'),
  projectId: projectId('10000'),
  project: { id: projectId('10000'), key: projectName.slice(0, 3).toUpperCase(), name: projectName },
  name: null,
  leads: { product: null, engineering: null },
  soleSide: null,
  postCode: { rollout: 'unanswered', experiment: 'unanswered', feedback: 'unanswered' },
  trackingSince: null,
  counts: null,
  ...parts,
});
const names = (entries: readonly PortfolioEntry[]) =>
  entries.map(({ project, name }) => name ?? project.name);

test('by name, the own agreement of a project before those of its further teams', () => {
  const teams = [team('Search'), team('Checkout', { name: 'Payments' }), team('Checkout')];
  expect(names(sortedByName(teams))).toEqual(['Checkout', 'Payments', 'Search']);
});

test('found by words of the project, its key or the team, in any order', () => {
  const teams = [team('Checkout', { name: 'Payments' }), team('Checkout'), team('Search')];
  expect(names(withWords(teams, 'pay check'))).toEqual(['Payments']);
  expect(names(withWords(teams, 'CHE'))).toEqual(['Payments', 'Checkout']);
  expect(withWords(teams, '  ')).toHaveLength(3);
});

test('not started is no gap', () => {
  const since = '2026-05-01T09:00:00.000Z';
  const teams = [
    team('New'),
    team('Fine', { trackingSince: since, counts: counts() }),
    team('Gaps', { trackingSince: since, counts: counts({ warning: 1 }) }),
  ];
  expect(names(ofKind(teams, 'gaps'))).toEqual(['Gaps']);
  expect(names(ofKind(teams, 'notStarted'))).toEqual(['New']);
  expect(ofKind(teams, 'all')).toHaveLength(3);
});

test('the oldest numbers say as of when all of them are', () => {
  const at = (moment: string) => team('One', { counts: counts({ at: moment }) });
  expect(countedSince([team('New'), at('2026-06-01T09:14:00.000Z'), at('2026-06-01T08:00:00.000Z')])).toBe(
    '2026-06-01T08:00:00.000Z',
  );
  expect(countedSince([team('New')])).toBeUndefined();
});

test('the share of "not needed" is of all three of every tracked epic', () => {
  const notNeeded = { rollout: 1, experiment: 5, feedback: 0 };
  expect(notNeededShare({ counts: counts({ notNeeded }) })).toBe(20);
  expect(notNeededShare({ counts: counts({ tracked: 0 }) })).toBe(0);
  expect(notNeededShare({ counts: null })).toBe(0);
});

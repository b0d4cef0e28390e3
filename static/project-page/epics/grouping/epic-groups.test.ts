import { ana, ben, chen, engineers, person, productLead } from '../../../../test/builders/answers';
import { aRow, everyView } from '../../../../test/builders/epic-row';
import { agreementId } from '../../../../test/builders/ids';
import { groupEpics, linesOf, openIndex, type EpicGroup, type GroupKey } from './epic-groups';
import { rankWith } from './group-rank';

const chens = { both: person('chen') };
const owned = { rollout: chens, experiment: { both: productLead }, feedback: chens };
const rows = [
  aRow({ number: 1 }),
  aRow({ number: 2, stage: 'toDo' }, owned),
  aRow({ number: 3, stage: 'done', doneDaysAgo: 3 }, { ...owned, rollout: { both: engineers } }),
  aRow({ number: 4, tracked: false }),
];
const people = new Map(
  [ana, ben, chen].map((accountId) => [
    accountId,
    // Not in the order of their accounts.
    { accountId, name: accountId === chen ? 'Adele' : accountId, avatarUrl: null, active: true },
  ]),
);
const grouped = (key: Exclude<GroupKey, 'none'>, viewer = ben, among = rows) =>
  groupEpics(among, key, rankWith({ people, viewer, agreements: [everyView()] }));
const shown = (groups: readonly EpicGroup[]) =>
  groups.map(({ id, gaps, rows: of }) => [id, gaps, ...of.map(({ facts }) => facts.key)]);

it('by owner: under each of them; without one first, the reader next, what needs none last', () => {
  expect(shown(grouped('owner'))).toEqual([
    ['nobody', 2, 'SHOP-1', 'SHOP-3'],
    [chen, 1, 'SHOP-2', 'SHOP-3'],
    [ana, 1, 'SHOP-2', 'SHOP-3'],
    ['nothing', 0, 'SHOP-4'],
  ]);
  expect(grouped('owner', chen).map(({ id }) => id)).toEqual(['nobody', chen, ana, 'nothing']);
});

it('by stage: what is being worked on first', () => {
  expect(shown(grouped('stage'))).toEqual([
    ['inProgress', 1, 'SHOP-1', 'SHOP-4'],
    ['toDo', 0, 'SHOP-2'],
    ['done', 1, 'SHOP-3'],
  ]);
});

it('by severity: the worst first', () => {
  expect(grouped('severity').map(({ id }) => id)).toEqual(['critical', 'warning', 'none']);
});

it('by agreement: in the project’s order', () => {
  const further = { ...everyView(), id: agreementId('10000:1') };
  const theirs = { ...aRow({ number: 9 }), agreement: further };
  const groups = groupEpics(
    [theirs, ...rows],
    'agreement',
    rankWith({ people, viewer: ben, agreements: [everyView(), further] }),
  );
  expect(groups.map(({ id }) => id)).toEqual([everyView().id, '10000:1']);
});

it('keeps that order with more than ten agreements', () => {
  const agreements = Array.from({ length: 12 }, (_, index) => ({
    ...everyView(),
    id: agreementId(`10000:${String(index)}`),
  }));
  const row = aRow();
  const among = agreements.map((agreement) => ({ ...row, agreement })).toReversed();
  const groups = groupEpics(among, 'agreement', rankWith({ people, viewer: ben, agreements }));
  expect(groups.map(({ id }) => id)).toEqual(agreements.map(({ id }) => id));
});

it('has work that is still to be decided under nobody', () => {
  const toDecide = aRow({ stage: 'toDo' }, { ...owned, rollout: {} });
  expect(grouped('owner', ben, [toDecide]).map(({ id }) => id)).toEqual(['nobody', chen, ana]);
});

it('goes by what was known when the reader chose, and counts what is a gap now', () => {
  const decided = { ...aRow({}, owned), listed: aRow().verdict };
  expect(shown(grouped('severity', ben, [decided]))).toEqual([['warning', 0, 'SHOP-1']]);
  expect(shown(grouped('owner', ben, [decided]))).toEqual([['nobody', 0, 'SHOP-1']]);
});

describe('lines', () => {
  const groups = grouped('owner');

  it('are the groups with their epics, or alone where they are closed', () => {
    expect(linesOf(groups, new Set([ana, 'nothing'])).map(({ key }) => key)).toEqual([
      'nobody',
      'nobody/20001',
      'nobody/20003',
      chen,
      `${chen}/20002`,
      `${chen}/20003`,
      ana,
      'nothing',
    ]);
  });

  it('show the open epic where it was opened, else where it comes first', () => {
    const lines = linesOf(groups, new Set());
    const at = (openedAt: string | null) => lines[openIndex(lines, 'SHOP-3', openedAt)]?.key;
    expect(at(`${chen}/20003`)).toBe(`${chen}/20003`);
    expect(at(null)).toBe('nobody/20003');
    expect(at('gone/20003')).toBe('nobody/20003');
    expect(at(`${chen}/20002`)).toBe('nobody/20003');
    expect(openIndex(lines, undefined, null)).toBe(-1);
  });
});

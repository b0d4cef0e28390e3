import { defaultRoles } from '../../../src/domain/default-matrix';
import { ana, chen, engineers, productLead } from '../../../test/builders/answers';
import { aRow } from '../../../test/builders/epic-row';
import { filterEpics, type Chip, type Reader } from './epic-filter';

const asAna: Reader = { viewer: { accountId: ana, side: 'product' }, roles: defaultRoles };
const asChen: Reader = { viewer: { accountId: chen, side: null }, roles: defaultRoles };

const everything = {
  rollout: { both: productLead },
  experiment: { both: productLead },
  feedback: { both: productLead },
};
const rows = [
  aRow({ number: 1, dueInDays: 3, summary: 'Guest checkout' }),
  aRow({ number: 2, summary: 'Saved cards' }),
  aRow({ number: 3, stage: 'toDo', summary: 'Saved baskets' }),
  aRow({ number: 4, summary: 'Gift cards' }, everything),
];

const shown = (chips: Chip[], text = '', reader = asAna) =>
  filterEpics(rows, { chips, text }, reader).rows.map(({ facts }) => facts.key);

describe('filters', () => {
  it.each([
    [[], ['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4']],
    [['gaps'], ['SHOP-1', 'SHOP-2']],
    [['critical'], ['SHOP-1']],
    [
      ['critical', 'warning'],
      ['SHOP-1', 'SHOP-2'],
    ],
    [['toDo'], ['SHOP-3']],
    [['gaps', 'toDo'], []],
  ] satisfies [Chip[], string[]][])('%j', (chips, expected) => {
    expect(shown(chips)).toEqual(expected);
  });

  it('mine: what I own and what waits for me', () => {
    expect(shown(['mine'])).toEqual(['SHOP-1', 'SHOP-2', 'SHOP-3', 'SHOP-4']);
    expect(shown(['mine'], '', asChen)).toEqual([]);
    const named = aRow({}, { ...everything, rollout: { both: engineers } });
    expect(filterEpics([named], { chips: ['mine'], text: '' }, asAna).rows).toHaveLength(1);
  });

  it('finds all the words in key or title, in any order and case', () => {
    expect(shown([], 'CARDS saved')).toEqual(['SHOP-2']);
    expect(shown([], 'shop-3')).toEqual(['SHOP-3']);
  });

  it('keeps the epic that is open', () => {
    const { rows: kept } = filterEpics(rows, { chips: ['critical'], text: 'nothing' }, asAna, 'SHOP-4');
    expect(kept.map(({ facts }) => facts.key)).toEqual(['SHOP-4']);
  });

  it('keeps what was decided since the filter was chosen, and counts it no longer', () => {
    const decided = { ...aRow({}, everything), listed: aRow().verdict };
    const { rows: kept, counts } = filterEpics([decided], { chips: ['gaps'], text: '' }, asAna);
    expect(kept).toEqual([decided]);
    expect(counts).toMatchObject({ gaps: 0, warning: 0 });
  });

  it('counts what a chip would add under the other facets', () => {
    const { counts } = filterEpics(rows, { chips: ['critical', 'inProgress'], text: 'a' }, asAna);
    expect(counts).toEqual({
      gaps: 0,
      mine: 0,
      critical: 0,
      warning: 1,
      notice: 0,
      toDo: 0,
      inProgress: 0,
      done: 0,
    });
  });
});

import type { Warning } from '../../../src/domain/action';
import { type PostCodeActivity, postCodeActivities } from '../../../src/domain/activity';
import type { EpicRow } from '../../shared/epic/epic-row';
import { ana, chen, engineers, person, productLead } from '../../../test/builders/answers';
import { saidBy } from '../../../test/builders/decision';
import { aRow, everyView } from '../../../test/builders/epic-row';
import { agreementId, issueId } from '../../../test/builders/ids';
import { filterEpics, noFilter, type Chip } from './epic-filter';

const everything = {
  rollout: { both: productLead },
  experiment: { both: productLead },
  feedback: { both: productLead },
};
const rowsOf = (viewer = ana) => [
  aRow({ number: 1, dueInDays: 3, summary: 'Guest checkout' }, {}, { viewer }),
  aRow({ number: 2, summary: 'Saved cards' }, {}, { viewer }),
  aRow({ number: 3, stage: 'toDo', summary: 'Saved baskets' }, {}, { viewer }),
  aRow({ number: 4, summary: 'Gift cards' }, everything, { viewer }),
];
const rows = rowsOf();

const shown = (chips: Chip[], text = '', among = rows) =>
  filterEpics(among, { ...noFilter, chips, text }).rows.map(({ facts }) => facts.key);

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
    expect(shown(['mine'], '', rowsOf(chen))).toEqual([]);
    const toName = aRow({}, { ...everything, rollout: { both: engineers } });
    expect(shown(['mine'], '', [toName])).toHaveLength(1);
  });

  it('knows results, suggestions, snoozes, closed work and epics that are not tracked', () => {
    const at = '2026-06-01T08:00:00.000Z';
    const rollout = (decision: object) => ({ rollout: { answers: {}, ...decision } });
    const among = [
      aRow({ number: 1, stage: 'done', doneDaysAgo: 40 }, everything),
      aRow({ number: 2, decisions: rollout({ suggestion: saidBy(chen, engineers) }) }),
      aRow({ number: 3, decisions: { shipsNothingSuggested: { by: chen, at } } }),
      aRow({ number: 4, decisions: rollout({ snooze: { warning: 'unanswered', until: '2026-09-16' } }) }),
      aRow({ number: 5, decisions: rollout({ closed: { by: ana, at, accountId: null } }) }),
      aRow({ number: 6, tracked: false }),
      aRow({ number: 7, decisions: rollout({ answers: { product: saidBy(ana, person('chen')) } }) }),
    ];
    const found = (chip: Chip) => shown([chip], '', among);
    expect(found('missingResult')).toEqual(['SHOP-1']);
    expect(found('suggested')).toEqual(['SHOP-2', 'SHOP-3']);
    expect(found('snoozed')).toEqual(['SHOP-4']);
    expect(found('closed')).toEqual(['SHOP-5']);
    expect(found('notTracked')).toEqual(['SHOP-6']);
    expect(found('notConfirmed')).toEqual(['SHOP-7']);
  });

  it('leaves out of what warns and waits what the reader hid, and finds it by that', () => {
    const hide = (activity: PostCodeActivity, warning: Warning) => ({
      issueId: issueId('20001'),
      activity,
      warning,
    });
    const hidden = postCodeActivities.map((activity) => hide(activity, 'unanswered'));
    const found = (row: EpicRow) => Object.entries(filterEpics([row], noFilter).counts);
    const held = (row: EpicRow) => found(row).flatMap(([chip, count]) => (count ? [chip] : []));
    expect(held(aRow())).toEqual(['gaps', 'mine', 'warning', 'inProgress']);
    expect(held(aRow({}, {}, { hidden }))).toEqual(['inProgress', 'hidden']);
    expect(held(aRow({}, {}, { hidden: hidden.slice(1) }))).toEqual([
      'gaps',
      'mine',
      'warning',
      'inProgress',
      'hidden',
    ]);
    const late = { stage: 'done', doneDaysAgo: 40 } as const;
    const results = postCodeActivities.map((activity) => hide(activity, 'missingResult'));
    const lateRow = aRow(late, everything, { hidden: results, viewer: chen });
    expect(held(lateRow)).toEqual(['done', 'hidden']);
    expect(held(aRow(late, everything, { hidden: results }))).toEqual(['mine', 'done', 'hidden']);
  });

  it('shows the epics of one agreement', () => {
    const other = agreementId('10000:3');
    const theirs = { ...aRow({ number: 9 }), agreement: { ...everyView(), id: other } };
    const under = (agreement: string) =>
      filterEpics([...rows, theirs], { ...noFilter, agreement }).rows.map(({ facts }) => facts.key);
    expect(under('3')).toEqual(['SHOP-9']);
    expect(under('0')).toHaveLength(rows.length);
  });

  it('finds all the words in key or title, in any order and case', () => {
    expect(shown([], 'CARDS saved')).toEqual(['SHOP-2']);
    expect(shown([], 'shop-3')).toEqual(['SHOP-3']);
  });

  it('keeps the epic that is open', () => {
    const { rows: kept } = filterEpics(rows, { ...noFilter, chips: ['critical'], text: 'nothing' }, 'SHOP-4');
    expect(kept.map(({ facts }) => facts.key)).toEqual(['SHOP-4']);
  });

  it('keeps what was decided since the filter was chosen, and counts it no longer', () => {
    const decided = { ...aRow({}, everything), listed: aRow().verdict };
    const { rows: kept, counts } = filterEpics([decided], { ...noFilter, chips: ['gaps'] });
    expect(kept).toEqual([decided]);
    expect(counts).toMatchObject({ gaps: 0, warning: 0 });
  });

  it('counts what a chip would add under the other facets', () => {
    const { counts } = filterEpics(rows, { ...noFilter, chips: ['critical', 'inProgress'], text: 'a' });
    expect(counts).toMatchObject({
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

import type { ActivityView } from '../../../../src/contract';
import { anAgreementView } from '../../../../test/builders/agreement-view';
import type { Said } from '../../../../test/builders/agreement';
import { ana, chen, engineers, person, productLead } from '../../../../test/builders/answers';
import { activityId } from '../../../../test/builders/ids';
import { raciTable } from './raci-table';

const rollout = activityId('rollout');

/** `Engineers: RA`, with `?` behind what is not agreed. */
function letters(said: Said, more: Partial<ActivityView> = {}): Record<string, string> {
  const view = anAgreementView({ said: { rollout: said } });
  const activities = view.activities.map((line) => (line.id === rollout ? { ...line, ...more } : line));
  const { columns, rows } = raciTable({ ...view, activities });
  const row = rows.find(({ activity }) => activity.id === rollout);
  const named = columns.map((column, index): [string, string] => [
    JSON.stringify(Object.values(column)),
    (row?.cells[index] ?? [])
      .map((cell) => cell.letter + ('standing' in cell && cell.standing !== 'agreed' ? '?' : ''))
      .join(''),
  ]);
  return Object.fromEntries(named.filter(([, text]) => text !== ''));
}

const lead = '["lead","product"]';
const team = '["role","engineers"]';

describe('the matrix in letters', () => {
  it('has a role that owns answer for it and do it', () => {
    expect(letters({ both: engineers })).toEqual({ [team]: 'RA' });
  });

  it('does not claim to know who works for a lead', () => {
    expect(letters({ both: productLead })).toEqual({ [lead]: 'A' });
  });

  it('shows both answers where they differ, as not agreed', () => {
    expect(letters({ product: productLead, engineering: engineers })).toEqual({
      [lead]: 'A?',
      [team]: 'R?A?',
    });
  });

  it('shows the own answer that waits, and a suggestion, as not agreed', () => {
    expect(letters({ product: engineers })).toEqual({ [team]: 'R?A?' });
    const state = { state: 'suggested', owner: productLead } as const;
    expect(letters({}, { state })).toEqual({ [lead]: 'A?' });
  });

  it('has a column for each of them once, also for who is only told', () => {
    const view = anAgreementView({ said: { rollout: { both: engineers }, feedback: { both: engineers } } });
    const offered = raciTable(view).columns;
    expect(new Set(offered.map((column) => JSON.stringify(column))).size).toBe(offered.length);
    const involved = { consulted: [], informed: [person('dana')], by: ana, at: '2026-05-01T09:00:00.000Z' };
    const activities = view.activities.map((line) => (line.id === rollout ? { ...line, involved } : line));
    expect(raciTable({ ...view, activities }).columns).toEqual([...offered, person('dana')]);
  });

  it('keeps to what is in force while a change is proposed', () => {
    expect(letters({ both: productLead, product: engineers })).toEqual({ [lead]: 'A' });
  });

  it("keeps the other lead's answer hidden", () => {
    expect(letters({ engineering: engineers })).toEqual({});
  });

  it('gives people who are only asked or told a column too', () => {
    const involved = {
      consulted: [person('chen')],
      informed: [productLead],
      by: ana,
      at: '2026-05-01T09:00:00.000Z',
    };
    expect(letters({ both: productLead }, { involved })).toEqual({
      [lead]: 'AI',
      [JSON.stringify(['person', chen])]: 'C',
    });
  });
});

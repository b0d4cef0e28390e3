import type { Absence } from '../../../../src/domain/absence';
import { ana, ben, chen } from '../../../../test/builders/answers';
import { coveredToday } from './covered-today';

const away = (changed: Partial<Absence> = {}): Absence => ({
  accountId: ana,
  from: '2026-05-04',
  to: '2026-05-15',
  cover: chen,
  by: ana,
  at: '2026-05-01T09:00:00.000Z',
  ...changed,
});
const covered = (absence: Absence, day = '2026-05-06') =>
  coveredToday({ leads: { product: ana, engineering: ben }, absences: [absence] }, 'product', day)?.cover;

describe('who answers for an absent lead', () => {
  it('is the cover, from the first day to the last', () => {
    expect(
      ['2026-05-03', '2026-05-04', '2026-05-15', '2026-05-16'].map((day) => covered(away(), day)),
    ).toEqual([undefined, chen, chen, undefined]);
  });

  it('is nobody where nobody covers, or where somebody else is away', () => {
    expect(covered(away({ cover: null }))).toBeUndefined();
    expect(covered(away({ accountId: ben }))).toBeUndefined();
  });
});

import type { Nomination } from '../../../../src/domain/agreement';
import type { AccountId } from '../../../../src/domain/ids';
import type { Leads } from '../../../../src/domain/leads';
import type { Side } from '../../../../src/domain/side';
import { ana, ben, chen } from '../../../../test/builders/answers';
import { aNomination as standing } from '../../../../test/builders/nomination';
import { nominationMoves } from './nomination-moves';

const moves = (
  viewer: AccountId,
  nominations: Partial<Record<Side, Nomination>> = {},
  leads: Partial<Leads> = {},
) =>
  nominationMoves(
    { leads: { product: null, engineering: null, ...leads }, nominations, soleSide: null },
    viewer,
  );

describe('who may become a lead without an administrator', () => {
  it('takes either side while nobody stands', () => {
    expect(moves(ana)).toEqual([
      { side: 'product', accepts: null },
      { side: 'engineering', accepts: null },
    ]);
  });

  it('takes the other side, and accepts who stands', () => {
    expect(moves(ben, { product: standing(ana) })).toEqual([{ side: 'engineering', accepts: ana }]);
  });

  it('waits after standing, until somebody can be accepted', () => {
    expect(moves(ana, { product: standing(ana) })).toEqual([]);
    expect(moves(ana, { product: standing(ana), engineering: standing(ben, ana) })).toEqual([
      { side: 'product', accepts: ben },
    ]);
  });

  it('has nothing more to do for somebody whom they accepted', () => {
    expect(moves(ana, { product: standing(ana, ben), engineering: standing(ben) })).toEqual([]);
  });

  it('finds no place where two others stand', () => {
    expect(moves(chen, { product: standing(ana), engineering: standing(ben) })).toEqual([]);
  });

  it('stands beside a lead, who accepts', () => {
    expect(moves(ben, {}, { product: ana })).toEqual([{ side: 'engineering', accepts: ana }]);
    expect(moves(ana, {}, { product: ana })).toEqual([]);
    expect(moves(ana, { engineering: standing(ben, ana) }, { product: ana })).toEqual([
      { side: 'product', accepts: ben },
    ]);
  });

  it('has nothing to do where both lead, or where one answer suffices', () => {
    expect(moves(ana, {}, { product: ana, engineering: ben })).toEqual([]);
    expect(
      nominationMoves(
        { leads: { product: null, engineering: ben }, nominations: {}, soleSide: 'engineering' },
        ana,
      ),
    ).toEqual([]);
  });
});

import type { ActivityState } from '../../../../src/domain/activity-state';
import { given } from '../../../../test/builders/agreement';
import {
  ana,
  ben,
  dataScience,
  engineeringLead,
  engineers,
  productLead,
} from '../../../../test/builders/answers';
import { besideHalves, movesOf } from './moves';

const since = '2026-05-01T09:00:00.000Z';
const differs: ActivityState = {
  state: 'differs',
  clash: 'different',
  answers: { product: given(ana, engineers), engineering: given(ben, dataScience) },
};

describe('what a lead can do', () => {
  it('takes a suggestion or chooses', () => {
    expect(movesOf({ state: { state: 'suggested', owner: productLead } }, 'product')).toEqual([
      { kind: 'take', answer: productLead, from: 'suggestion' },
      { kind: 'choose', because: 'unanswered' },
    ]);
  });

  it('only chooses where nothing is suggested', () => {
    expect(movesOf({ state: { state: 'suggested' } }, 'product')).toEqual([
      { kind: 'choose', because: 'open' },
    ]);
  });

  it.each([
    ['engineering', 'waitsForMe'],
    ['product', 'mine'],
  ] as const)('answers or changes the answer that waits: %s', (side, because) => {
    expect(movesOf({ state: { state: 'waiting', for: 'engineering' } }, side)).toEqual([
      { kind: 'choose', because },
    ]);
  });

  it('asks again about what is agreed', () => {
    expect(movesOf({ state: { state: 'agreed', answer: engineers, since } }, 'product')).toEqual([
      { kind: 'choose', because: 'agreed' },
    ]);
  });

  it('takes theirs or stays with its own, and never the other way round', () => {
    expect(movesOf({ state: differs }, 'engineering')).toEqual([
      { kind: 'take', answer: engineers, from: 'product' },
      { kind: 'stay', answer: dataScience, inForce: false },
      { kind: 'choose', because: 'differs' },
    ]);
  });

  it('stays with what is in force, or takes what is proposed', () => {
    const state: ActivityState = {
      state: 'changing',
      answer: engineers,
      since,
      answers: { product: given(ana, engineers), engineering: given(ben, engineeringLead) },
    };
    expect(movesOf({ state }, 'product')).toEqual([
      { kind: 'take', answer: engineeringLead, from: 'engineering' },
      { kind: 'stay', answer: engineers, inForce: true },
      { kind: 'choose', because: 'differs' },
    ]);
    expect(movesOf({ state }, 'engineering')).toEqual([
      { kind: 'withdraw', answer: engineers },
      { kind: 'choose', because: 'differs' },
    ]);
  });

  it("stands under the half it belongs to: the other's answer is on the other side", () => {
    const kinds = (side: 'product' | 'engineering') =>
      besideHalves(movesOf({ state: differs }, side), side).map(({ kind }) => kind);
    expect(kinds('product')).toEqual(['stay', 'choose', 'take']);
    expect(kinds('engineering')).toEqual(['take', 'choose', 'stay']);
  });
});

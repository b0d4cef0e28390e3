import { ana, ben } from '../../../../test/builders/answers';
import { agreementId } from '../../../../test/builders/ids';
import {
  isVacant,
  keepLeadsDraft,
  type LeadsDraft,
  problemOf,
  readLeadsDraft,
  withSole,
} from './leads-draft';

const nobody: LeadsDraft = { product: null, engineering: null, soleSide: null };
const agreement = agreementId('10000:0');

function aStore() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
}

describe('who shall lead', () => {
  it('is two people', () => {
    expect(problemOf(nobody)).toBe('incomplete');
    expect(problemOf({ ...nobody, product: ana })).toBe('incomplete');
    expect(problemOf({ ...nobody, product: ana, engineering: ana })).toBe('twice');
    expect(problemOf({ ...nobody, product: ana, engineering: ben })).toBeNull();
  });

  it('is one where the other side has no lead of its own, and nobody stays named there', () => {
    const alone = withSole({ ...nobody, product: ana, engineering: ben }, 'engineering');
    expect(alone).toEqual({ product: null, engineering: ben, soleSide: 'engineering' });
    expect(isVacant(alone, 'product')).toBe(true);
    expect(problemOf(alone)).toBeNull();
  });

  it('survives a reload, and is forgotten when it is done', () => {
    const store = aStore();
    const half = { ...nobody, product: ana };
    keepLeadsDraft(() => store, agreement, half);
    expect(readLeadsDraft(() => store, agreement, null)).toEqual(half);
    keepLeadsDraft(() => store, agreement, null);
    expect(store.items.size).toBe(0);
    expect(readLeadsDraft(() => store, agreement, 'product')).toEqual({ ...nobody, soleSide: 'product' });
  });
});

import type { Agreement } from '../../../src/domain/agreement';
import type { TermsChange } from '../../../src/domain/terms-change';
import { anAgreementView } from '../../../test/builders/agreement-view';
import { ana, ben, engineers } from '../../../test/builders/answers';
import { activityId } from '../../../test/builders/ids';
import { termsEffect } from './terms-effect';

const later: TermsChange = { kind: 'decideBy', value: 'done' };
const effect = (change: TermsChange, parts: Parameters<typeof anAgreementView>[0] = {}) =>
  termsEffect(anAgreementView(parts), change, 'product');

describe('what a change of the terms would do', () => {
  it('takes both leads where it takes something away', () => {
    expect(effect(later)).toBe('proposes');
    expect(effect({ kind: 'stopTracking' }, { tracked: true })).toBe('proposes');
  });

  it('holds at once otherwise, and where only one side answers', () => {
    expect(effect({ kind: 'decidedBy', value: 'bothLeads' })).toBe('now');
    expect(effect(later, { soleSide: 'product', leads: { product: ana, engineering: null } })).toBe('now');
  });

  it('agrees to what the other side proposed, and to nothing else', () => {
    const proposals: Agreement['proposals'] = [
      { side: 'engineering', change: later, by: ben, at: '2026-05-03T09:00:00.000Z' },
    ];
    expect(effect(later, { proposals })).toBe('agrees');
    expect(effect({ kind: 'notShipped', value: ['Gone'] }, { proposals })).not.toBe('agrees');
  });

  it('is nothing where that holds already', () => {
    expect(effect({ kind: 'decideBy', value: 'inProgress' })).toBe('nothing');
    expect(effect({ kind: 'stopTracking' })).toBe('nothing');
  });

  it('asks the other side before what they said goes with a line', () => {
    const remove = { kind: 'removeActivity', activityId: activityId('rollout') } as const;
    expect(effect(remove)).toBe('now');
    expect(effect(remove, { said: { rollout: { engineering: engineers } } })).toBe('proposes');
    expect(effect(remove, { said: { rollout: { product: engineers } } })).toBe('now');
    expect(effect(remove, { said: { rollout: { both: engineers } } })).toBe('proposes');
  });
});

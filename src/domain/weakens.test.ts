import fc from 'fast-check';
import { anAgreement } from '../../test/builders/agreement';
import { ana, engineers } from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import { changeTerms } from './change-terms';
import { matches } from './epic-filter';
import type { AgreementSettings, AppliesTo } from './settings';
import type { TermsChange } from './terms-change';
import { weakens } from './weakens';

const labels = (minLength: number) => fc.subarray(['web', 'mobile', 'infra'], { minLength });
const asFilter = (chosen: string[]) => ({ labels: chosen, componentIds: [], typeIds: [] });
const filter = labels(0).map(asFilter);
const reach: fc.Arbitrary<AppliesTo> = fc.oneof(
  fc.constant<AppliesTo>({ kind: 'every' }),
  fc.constant<AppliesTo>({ kind: 'ask' }),
  labels(1).map((chosen): AppliesTo => ({ kind: 'some', filter: asFilter(chosen) })),
);
const days = fc.integer({ min: 1, max: 365 });
const names = fc.subarray(["Won't do", 'duplicate', 'Cancelled']);

const under = (settings: Partial<AgreementSettings>) => anAgreement({ settings });

/** How surely a rule asks an owner of an epic: always, once it was asked, or never. */
const asks = (rule: AppliesTo, label: string): number => {
  if (rule.kind === 'every') return 2;
  if (rule.kind === 'ask') return 1;
  return matches(rule.filter, { labels: [label], componentIds: [], typeId: '1' }) ? 2 : 0;
};
const anyLabel = ['web', 'mobile', 'infra', 'none'];

test('a rule of which epics weakens exactly where some epic is asked less surely than before', () => {
  fc.assert(
    fc.property(reach, reach, (before, after) => {
      const agreement = under({
        appliesTo: { rollout: before, experiment: { kind: 'ask' }, feedback: { kind: 'every' } },
      });
      const isLess = anyLabel.some((label) => asks(after, label) < asks(before, label));
      expect(weakens(agreement, { kind: 'appliesTo', activity: 'rollout', value: after })).toBe(isLess);
    }),
  );
});

test('"ships nothing" weakens exactly where it lets off an epic more', () => {
  fc.assert(
    fc.property(filter, filter, (before, after) => {
      const isMore = after.labels.some((label) => !before.labels.includes(label));
      expect(weakens(under({ shipsNothing: before }), { kind: 'shipsNothing', value: after })).toBe(isMore);
    }),
  );
});

test('longer weakens, as long or shorter does not', () => {
  fc.assert(
    fc.property(days, days, (before, after) => {
      const agreement = under({ resultDays: { rollout: before, experiment: 1, feedback: 1 } });
      const change = { kind: 'resultDays', activity: 'rollout', value: after } as const;
      expect(weakens(agreement, change)).toBe(after > before);
    }),
  );
});

test('more values that mean "not shipped" weaken, whatever their case', () => {
  fc.assert(
    fc.property(names, names, fc.boolean(), (before, after, isUpper) => {
      const value = after.map((name) => (isUpper ? name.toUpperCase() : name));
      const isMore = after.some((name) => !before.includes(name));
      expect(weakens(under({ notShipped: before }), { kind: 'notShipped', value })).toBe(isMore);
    }),
  );
});

test('deciding later, and deciding alone, weaken; the other way round does not', () => {
  const [early, late] = [{ decideBy: 'inProgress' }, { decideBy: 'done' }] as const;
  expect(weakens(under(early), { kind: 'decideBy', value: 'done' })).toBe(true);
  expect(weakens(under(late), { kind: 'decideBy', value: 'inProgress' })).toBe(false);
  expect(weakens(under(late), { kind: 'decideBy', value: 'done' })).toBe(false);
  const [both, either] = [{ decidedBy: 'bothLeads' }, { decidedBy: 'eitherLead' }] as const;
  expect(weakens(under(both), { kind: 'decidedBy', value: 'eitherLead' })).toBe(true);
  expect(weakens(under(either), { kind: 'decidedBy', value: 'bothLeads' })).toBe(false);
  expect(weakens(under(either), { kind: 'decidedBy', value: 'eitherLead' })).toBe(false);
});

test.each<[string, Parameters<typeof anAgreement>[0], TermsChange, boolean]>([
  ['stopping what is tracked', { tracked: true }, { kind: 'stopTracking' }, true],
  ['stopping what is not tracked', {}, { kind: 'stopTracking' }, false],
  ['no separate product lead', {}, { kind: 'soleSide', value: 'engineering' }, true],
  ['the other side alone', { soleSide: 'product' }, { kind: 'soleSide', value: 'engineering' }, true],
  ['two leads again', { soleSide: 'product' }, { kind: 'soleSide', value: null }, false],
  ['who names people', {}, { kind: 'namedBy', value: 'role' }, false],
  ['another time zone', {}, { kind: 'timeZone', value: 'Europe/Berlin' }, false],
  ['no anchor issue', {}, { kind: 'anchorIssue', value: null }, false],
  [
    'removing what is agreed',
    { said: { rollout: { both: engineers } } },
    { kind: 'removeActivity', activityId: activityId('rollout') },
    true,
  ],
  ['removing what is not', {}, { kind: 'removeActivity', activityId: activityId('spec') }, false],
])('%s', (_name, agreement, change, expected) => {
  expect(weakens(anAgreement(agreement), change)).toBe(expected);
});

test('no sequence of one side alone ever weakens anything', () => {
  const change: fc.Arbitrary<TermsChange> = fc.oneof(
    reach.map((value): TermsChange => ({ kind: 'appliesTo', activity: 'feedback', value })),
    filter.map((value): TermsChange => ({ kind: 'shipsNothing', value })),
    fc
      .constantFrom('inProgress' as const, 'done' as const)
      .map((value): TermsChange => ({ kind: 'decideBy', value })),
    fc
      .constantFrom('eitherLead' as const, 'bothLeads' as const)
      .map((value): TermsChange => ({ kind: 'decidedBy', value })),
    days.map((value): TermsChange => ({ kind: 'resultDays', activity: 'rollout', value })),
    names.map((value): TermsChange => ({ kind: 'notShipped', value })),
    fc.constant<TermsChange>({ kind: 'stopTracking' }),
    fc.constant<TermsChange>({ kind: 'soleSide', value: 'product' }),
    fc.constant<TermsChange>({ kind: 'removeActivity', activityId: activityId('rollout') }),
  );
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const author = { side: 'product', by: ana, at: '2026-06-01T08:00:00.000Z' } as const;
      let agreement = anAgreement({ tracked: true, said: { rollout: { both: engineers } } });
      for (const one of changes) {
        const before = agreement;
        const isWeaker = weakens(before, one);
        agreement = changeTerms(before, one, author).next;
        if (isWeaker) {
          expect({ ...agreement, proposals: [] }).toEqual({ ...before, proposals: [] });
        }
      }
    }),
  );
});

import { anAgreement } from '../../test/builders/agreement';
import { ana, ben, chen, engineers, productLead } from '../../test/builders/answers';
import { activityId } from '../../test/builders/ids';
import { activityOf, type Agreement } from './agreement';
import { changeTerms, declineProposal, proposedForOther } from './change-terms';
import type { Side } from './side';
import type { TermsChange } from './terms-change';

const at = '2026-06-01T08:00:00.000Z';
const later: TermsChange = { kind: 'decideBy', value: 'done' };
const stop: TermsChange = { kind: 'stopTracking' };
const days = (value: number): TermsChange => ({ kind: 'resultDays', activity: 'rollout', value });

const by = { product: ana, engineering: ben };
const sends = (agreement: Agreement, side: Side, change: TermsChange) =>
  changeTerms(agreement, change, { side, by: by[side], at });
const after = (agreement: Agreement, ...sent: [Side, TermsChange][]) =>
  sent.reduce((stands, [side, change]) => sends(stands, side, change).next, agreement);

test('what strengthens holds at once and is recorded from what to what', () => {
  const { next, items } = sends(anAgreement(), 'product', days(7));
  expect(next.settings.resultDays.rollout).toBe(7);
  expect(items).toEqual([{ kind: 'termsChanged', from: days(14), to: days(7) }]);
});

test('what weakens is proposed, and holds when the other side sends the same', () => {
  const proposed = sends(anAgreement(), 'product', later);
  expect(proposed.next.settings.decideBy).toBe('inProgress');
  expect(proposed.next.proposals).toEqual([{ side: 'product', change: later, by: ana, at }]);
  expect(proposed.items).toEqual([{ kind: 'termsProposed', side: 'product', change: later }]);

  const { next } = sends(proposed.next, 'engineering', later);
  expect(next.settings.decideBy).toBe('done');
  expect(next.proposals).toEqual([]);
});

test('proposing something else replaces the own proposal; agreeing to the old one agrees on nothing', () => {
  const stands = after(
    anAgreement(),
    ['product', days(20)],
    ['product', days(30)],
    ['engineering', days(20)],
  );
  expect(stands.settings.resultDays.rollout).toBe(14);
  expect(stands.proposals.map(({ side, change }) => [side, change])).toEqual([
    ['product', days(30)],
    ['engineering', days(20)],
  ]);
});

test('proposing again changes nothing', () => {
  const stands = after(anAgreement(), ['product', later]);
  expect(sends(stands, 'product', later)).toEqual({ next: stands, items: [] });
});

test('sending what stands withdraws the own proposal and leaves the other one', () => {
  const stands = after(
    anAgreement(),
    ['product', days(20)],
    ['engineering', days(30)],
    ['product', days(14)],
  );
  expect(stands.proposals.map(({ side }) => side)).toEqual(['engineering']);
});

test('lists are the same whatever their order', () => {
  const some = (labels: string[]): TermsChange => ({
    kind: 'shipsNothing',
    value: { labels, componentIds: [], typeIds: [] },
  });
  const stands = after(
    anAgreement(),
    ['product', some(['spike', 'docs'])],
    ['engineering', some(['docs', 'spike'])],
  );
  expect(stands.settings.shipsNothing.labels).toEqual(['docs', 'spike']);
});

test('a side without a separate other one changes everything alone', () => {
  const { next } = sends(anAgreement({ soleSide: 'product', tracked: true }), 'product', stop);
  expect(next).toMatchObject({ tracking: null, wasTracked: true, proposals: [] });
});

test('stopping takes both, and ends what was proposed about it', () => {
  const tracked = anAgreement({ tracked: true });
  expect(sends(tracked, 'product', stop).next.tracking).not.toBeNull();
  expect(after(tracked, ['product', stop], ['engineering', stop])).toMatchObject({
    tracking: null,
    proposals: [],
  });
});

describe('removing an activity', () => {
  const rollout = activityId('rollout');
  const remove: TermsChange = { kind: 'removeActivity', activityId: rollout };

  test.each([
    ['that nobody answered is done at once', {}, false],
    ['that only this side answered is done at once', { product: engineers }, false],
    ['that the other side answered takes both', { engineering: engineers }, true],
    ['that both answered differently takes both', { product: engineers, engineering: productLead }, true],
    ['that is in force takes both', { both: engineers }, true],
  ])('%s', (_name, said, isProposed) => {
    const { next } = sends(anAgreement({ said: { rollout: said } }), 'product', remove);
    expect(activityOf(next, rollout) !== undefined).toBe(isProposed);
    expect(next.proposals).toHaveLength(isProposed ? 1 : 0);
  });

  test('takes both also where what was in force lost the answers that made it so', () => {
    const agreed = anAgreement({ said: { rollout: { both: engineers } } });
    const succeeded = {
      ...agreed,
      activities: agreed.activities.map((record) => ({ ...record, answers: {} })),
    };
    expect(sends(succeeded, 'product', remove).next.proposals).toHaveLength(1);
  });

  test('drops what was proposed about it', () => {
    const mine = anAgreement({ said: { rollout: { engineering: engineers } } });
    const proposed = sends(mine, 'product', remove).next;
    const { next } = sends(proposed, 'engineering', remove);
    expect(next.proposals).toEqual([]);
  });
});

describe('declining', () => {
  const proposed = after(anAgreement(), ['product', days(20)]);

  test('removes the proposal and tells whose', () => {
    expect(declineProposal(proposed, { side: 'product', change: days(20) })).toEqual({
      next: { ...proposed, proposals: [] },
      items: [{ kind: 'proposalDeclined', side: 'product', change: days(20) }],
    });
  });

  test('does nothing where there is none, and nothing to one that changed meanwhile', () => {
    expect(declineProposal(proposed, { side: 'engineering', change: days(20) })).toMatchObject({ items: [] });
    expect(declineProposal(proposed, { side: 'product', change: days(21) })).toBe('overtaken');
  });
});

test('no separate lead: what this side said comes in force', () => {
  const sole: TermsChange = { kind: 'soleSide', value: 'engineering' };
  const agreement = anAgreement({ said: { rollout: { engineering: engineers } } });
  const stands = after(agreement, ['product', sole], ['engineering', sole]);
  expect(stands).toMatchObject({ soleSide: 'engineering', leads: { product: null } });
  expect(activityOf(stands, activityId('rollout'))?.inForce?.answer).toEqual(engineers);
});

test('who proposed it as the cover of one lead does not agree to it as the cover of the other', () => {
  const covering = (agreement: Agreement, side: Side) =>
    changeTerms(agreement, later, { side, by: chen, at }).next;
  const proposed = covering(anAgreement(), 'product');
  expect(proposedForOther(proposed, later, { side: 'engineering', by: chen })).toBe(true);
  expect(proposedForOther(proposed, later, { side: 'engineering', by: ben })).toBe(false);

  const twice = covering(proposed, 'engineering');
  expect(twice.settings.decideBy).toBe('inProgress');
  expect(sends(twice, 'engineering', later).next.settings.decideBy).toBe('done');
});

test('a lead who repeats what their cover proposed makes it their own', () => {
  const { next } = changeTerms(anAgreement(), later, { side: 'product', by: chen, at });
  const repeated = sends(next, 'product', later).next;
  expect(repeated.proposals).toEqual([{ side: 'product', change: later, by: ana, at }]);
  const agreed = changeTerms(repeated, later, { side: 'engineering', by: chen, at }).next;
  expect(agreed.settings.decideBy).toBe('done');
});

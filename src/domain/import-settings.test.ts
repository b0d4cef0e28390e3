import { anAgreement } from '../../test/builders/agreement';
import { ana, ben } from '../../test/builders/answers';
import { fresh, imported, importing } from '../../test/builders/importing';
import type { Agreement } from './agreement';
import type { AgreementSettings } from './settings';
import type { Proposal } from './terms-change';

const bring = (settings: Partial<AgreementSettings>, agreement: Agreement = anAgreement()) =>
  imported({ settings: { ...fresh.settings, ...settings } }, agreement);
const some = (labels: string[], typeIds: string[] = []) => ({ labels, componentIds: [], typeIds });

test('what asks for more holds at once', () => {
  const { next, items } = bring({
    decidedBy: 'bothLeads',
    resultDays: { rollout: 7, experiment: 28, feedback: 30 },
  });
  expect(next.settings).toMatchObject({ decidedBy: 'bothLeads', resultDays: { rollout: 7, experiment: 28 } });
  expect(next.proposals).toEqual([]);
  expect(items.map(({ kind }) => kind)).toEqual(['termsChanged', 'termsChanged']);
});

test('what asks for less waits for the other side, and what asks for more does not wait with it', () => {
  const agreement = anAgreement();
  const { next } = bring({ decideBy: 'done', namedBy: 'role' });
  const { by, at, side } = importing;
  expect(next.settings).toEqual({ ...agreement.settings, namedBy: 'role' });
  expect(next.proposals).toEqual([{ side, by, at, change: { kind: 'decideBy', value: 'done' } }]);
});

test('what the other side proposed is agreed to', () => {
  const change = { kind: 'decideBy', value: 'done' } as const;
  const theirs: Proposal = { side: 'engineering', change, by: ben, at: importing.at };
  const { next } = bring({ decideBy: 'done' }, anAgreement({ proposals: [theirs] }));
  expect(next.settings.decideBy).toBe('done');
  expect(next.proposals).toEqual([]);
});

test('what this side proposed before and the file does not say is withdrawn', () => {
  const change = { kind: 'decideBy', value: 'done' } as const;
  const mine: Proposal = { side: 'product', change, by: ana, at: importing.at };
  const agreement = anAgreement({ proposals: [mine] });
  expect(bring({}, agreement).next).toEqual(agreement);
});

test.each<[string, Partial<AgreementSettings>]>([
  ['shipsNothing', { shipsNothing: some([], ['99']) }],
  [
    'appliesTo',
    { appliesTo: { ...fresh.settings.appliesTo, rollout: { kind: 'some', filter: some(['web'], ['99']) } } },
  ],
  ['appliesTo', { appliesTo: { ...fresh.settings.appliesTo, feedback: { kind: 'some', filter: some([]) } } }],
])('a rule of %s for what this project does not know, or for nothing, is left out', (what, settings) => {
  const { next, leftOut } = bring(settings);
  expect(next).toEqual(anAgreement());
  expect(leftOut).toEqual([{ what, why: 'notHere' }]);
});

test('nothing ships nothing: that list may be empty', () => {
  const agreement = anAgreement({ settings: { shipsNothing: some(['infra']) } });
  const { next, leftOut } = bring({ shipsNothing: some([]) }, agreement);
  expect(next.settings.shipsNothing).toEqual(some([]));
  expect(leftOut).toEqual([]);
});

import { anAgreement, trackingStartedAt } from '../../test/builders/agreement';
import { ana } from '../../test/builders/answers';
import { agreementId } from '../../test/builders/ids';
import type { OtherAgreement } from './agreement';
import { addOther, changeOther, isNameTaken, removeOther } from './list-agreements';

const scopedBy = (...labels: string[]) => ({ labels, componentIds: [], typeIds: [] });
const payments: OtherAgreement = {
  id: agreementId('10000:1'),
  name: 'Payments',
  scope: scopedBy('payments'),
};
const search: OtherAgreement = { id: agreementId('10000:2'), name: 'Search', scope: scopedBy('search') };
const listing = anAgreement({ others: [payments, search], othersEver: 2 });

test('one more stands behind the others, under a number that none ever had', () => {
  const id = agreementId('10000:3');
  const { next, items } = addOther(listing, id, { name: 'Checkout', scope: scopedBy('checkout') });
  expect(next.others.map(({ name }) => name)).toEqual(['Payments', 'Search', 'Checkout']);
  expect(next.othersEver).toBe(3);
  expect(items).toEqual([
    { kind: 'agreementAdded', agreementId: id, name: 'Checkout', scope: scopedBy('checkout') },
  ]);
  const { next: without } = removeOther(next, payments);
  expect(without.others).toEqual(next.others.slice(1));
  expect(without.othersEver).toBe(3);
});

test('where epics are tracked a team that is split off goes on being tracked', () => {
  const tracking = { startedAt: trackingStartedAt, startedBy: ana };
  const add = { name: 'Checkout', scope: scopedBy('checkout') };
  const [added] = addOther(anAgreement({ tracking }), agreementId('10000:1'), add).next.others;
  expect(added?.trackedBefore).toEqual(tracking);
  const [silent] = addOther(anAgreement(), agreementId('10000:1'), add).next.others;
  expect(silent).not.toHaveProperty('trackedBefore');
});

test('adding it twice adds it once', () => {
  expect(addOther(listing, agreementId('10000:3'), payments)).toEqual({ next: listing, items: [] });
});

test.each([
  ['another one is called so', { name: 'payments', scope: scopedBy('money') }, undefined, true],
  ['the very same is there', { name: 'payments', scope: scopedBy('payments') }, undefined, false],
  ['it is called so itself', { name: 'PAYMENTS', scope: scopedBy('money') }, payments.id, false],
  ['another one is called so, with that scope too', payments, search.id, true],
  ['nobody is called so', { name: 'Checkout', scope: scopedBy('payments') }, undefined, false],
])('is the name taken where %s?', (_where, wanted, id, taken) => {
  expect(isNameTaken(listing, wanted, id)).toBe(taken);
});

test('a new name or scope keeps the place and what is known of it', () => {
  const tracked = { ...payments, trackedBefore: { startedAt: trackingStartedAt, startedBy: ana } };
  const first = anAgreement({ others: [tracked, search] });
  const to = { name: 'Money', scope: scopedBy('payments', 'billing') };
  const { next, items } = changeOther(first, tracked, to);
  expect(next.others).toEqual([{ ...tracked, ...to }, search]);
  expect(items).toEqual([{ kind: 'agreementChanged', agreementId: payments.id, ...to }]);
  expect(changeOther(first, tracked, { name: tracked.name, scope: scopedBy('payments') })).toEqual({
    next: first,
    items: [],
  });
});

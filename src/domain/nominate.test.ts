import { anAgreement } from '../../test/builders/agreement';
import { anAbsence } from '../../test/builders/absence';
import { ana, ben, chen, dana } from '../../test/builders/answers';
import type { Agreement } from './agreement';
import type { AccountId } from './ids';
import type { Leads } from './leads';
import { nominate, refusesNomination, withdrawNomination } from './nominate';
import type { Side } from './side';

const at = '2026-06-01T08:00:00.000Z';
const today = '2026-06-01';
const led = (leads: Partial<Leads> = {}, rest: Partial<Agreement> = {}) =>
  anAgreement({ leads: { product: null, engineering: null, ...leads }, ...rest });

const says = (agreement: Agreement, by: AccountId, side: Side, accepts: AccountId | null = null) =>
  nominate(agreement, { by, side, accepts, at });

test('two who accept each other are the leads; before that nobody is', () => {
  const first = says(led(), ana, 'product');
  expect(first.items).toEqual([{ kind: 'nominated', side: 'product', from: null, to: ana }]);
  const second = says(first.next, ben, 'engineering', ana);
  expect(second.items.map(({ kind }) => kind)).toEqual(['nominated', 'nominationAccepted']);
  expect(second.next.leads).toEqual({ product: null, engineering: null });
  const third = says(second.next, ana, 'product', ben);
  expect(third.next).toMatchObject({ leads: { product: ana, engineering: ben }, nominations: {} });
  expect(third.items.map(({ kind }) => kind)).toEqual(['nominationAccepted', 'leadNamed', 'leadNamed']);
});

test('saying it again changes nothing and takes no acceptance back', () => {
  const { next } = says(says(led(), ana, 'product').next, ben, 'engineering', ana);
  expect(says(next, ben, 'engineering').items).toEqual([]);
  expect(says(next, ben, 'engineering').next.nominations.engineering?.accepts).toBe(ana);
});

test('a lead accepts who wants the vacant position, and stays what they are', () => {
  const wanted = says(led({ engineering: ben }), ana, 'product', ben);
  expect(wanted.next.leads.product).toBeNull();
  const { next, items } = says(wanted.next, ben, 'engineering', ana);
  expect(next.leads).toEqual({ product: ana, engineering: ben });
  expect(items.map(({ kind }) => kind)).toEqual(['nominationAccepted', 'leadNamed']);
});

test('a nomination that is withdrawn can be accepted no more', () => {
  const wanted = says(led({ engineering: ben }), ana, 'product').next;
  const { next, items } = withdrawNomination(wanted, 'product', ana);
  expect(items).toEqual([{ kind: 'nominated', side: 'product', from: ana, to: null }]);
  const command = { by: ben, side: 'engineering', accepts: ana, at } as const;
  expect(refusesNomination(next, command, today)).toBe('taken');
});

const wants = (accountId: AccountId) => ({ accountId, at, accepts: null });

test.each<[string, Agreement, AccountId, Side, AccountId | null, string | undefined]>([
  ['a vacant position', led(), ana, 'product', null, undefined],
  ['the place of a lead', led({ product: chen }), ana, 'product', null, 'taken'],
  [
    'the place of a nominee',
    led({}, { nominations: { product: wants(chen) } }),
    ana,
    'product',
    null,
    'taken',
  ],
  ['both sides as a lead', led({ engineering: ana }), ana, 'product', null, 'bothSides'],
  ['both sides', led({}, { nominations: { engineering: wants(ana) } }), ana, 'product', null, 'bothSides'],
  ['someone who does not stand there', led({ engineering: ben }), ana, 'product', dana, 'taken'],
  ['a position that is not there', led({}, { soleSide: 'engineering' }), ana, 'product', null, 'noPosition'],
])('whoever wants %s', (_name, agreement, by, side, accepts, refusal) => {
  expect(refusesNomination(agreement, { by, side, accepts, at }, today)).toBe(refusal);
});

test('who covers for a lead today can’t want the other side; next month’s cover can', () => {
  const absence = anAbsence({ accountId: ana, cover: chen });
  const agreement = led({ product: ana }, { absences: [absence] });
  const command = { by: chen, side: 'engineering', accepts: null, at } as const;
  expect(refusesNomination(agreement, command, absence.from)).toBe('bothSides');
  expect(refusesNomination(agreement, command, '2026-06-01')).toBeUndefined();
});

import { ana, ben, chen, dana } from '../../test/builders/answers';
import { accountId } from '../../test/builders/ids';
import {
  refusesToDecide,
  refusesToHandOver,
  refusesToName,
  refusesToNamePerson,
  refusesToReport,
  refusesToRespond,
  refusesToSuggest,
  workersOf,
} from './epic-permissions';

test.each([
  ['product', null],
  ['engineering', null],
  [null, 'notLead'],
] as const)('%s decides: %s', (side, refusal) => {
  expect(refusesToDecide(side)).toBe(refusal);
});

test.each([
  ['product', 'product', null],
  ['engineering', 'product', 'otherSide'],
  ['product', 'engineering', 'otherSide'],
  [null, 'product', 'notLead'],
] as const)('the lead of %s names a person for a role of %s: %s', (side, roleSide, refusal) => {
  expect(refusesToName(side, { side: roleSide })).toBe(refusal);
});

const gus = accountId('gus');
const role = { side: 'engineering', members: [dana] } as const;
const asks = (accountId: typeof ana, side: 'product' | 'engineering' | null = null) => ({ accountId, side });

test.each([
  ['the lead of its side', asks(ben, 'engineering'), 'lead', null],
  ['who was named', asks(chen), 'lead', null],
  ['somebody in the role', asks(dana), 'lead', 'notLead'],
  ['somebody in the role, where the role names', asks(dana), 'role', null],
  ['the lead of the other side', asks(ana, 'product'), 'role', 'otherSide'],
] as const)('hands over inside the role: %s', (_who, actor, namedBy, refusal) => {
  expect(refusesToHandOver(actor, { ...role, members: [...role.members] }, { namedBy, holder: chen })).toBe(
    refusal,
  );
});

test.each([
  ['the lead of its side', asks(ben, 'engineering'), gus, null],
  ['who was named, to somebody in the role', asks(chen), dana, null],
  ['who was named, to somebody else', asks(chen), gus, 'notMember'],
  ['the lead of the other side who was named, to somebody else', asks(ana, 'product'), gus, 'notMember'],
] as const)('hands over to a person: %s', (_who, actor, to, refusal) => {
  expect(refusesToNamePerson(actor, { ...role, members: [...role.members] }, to)).toBe(refusal);
});

const owned = {
  status: 'owned',
  severity: 'none',
  accountId: chen,
  owner: { kind: 'person', accountId: chen },
  source: 'agreement',
  confirmed: true,
  resultDue: null,
  warning: null,
} as const;

test('the work is done by its owner, and by who covers while they are away', () => {
  const away = [{ accountId: chen, from: '2026-06-01', to: '2026-06-12', cover: gus }];
  expect(workersOf(owned, { away }, '2026-05-31')).toEqual([chen]);
  expect(workersOf(owned, { away }, '2026-06-12')).toEqual([chen, gus]);
  expect(workersOf({ status: 'closed', severity: 'none', accountId: chen }, { away }, '2026-06-12')).toEqual(
    [],
  );
});

test('results are reported by who does the work, and by the leads', () => {
  expect(refusesToReport(asks(chen), [chen])).toBeNull();
  expect(refusesToReport(asks(gus), [chen, gus])).toBeNull();
  expect(refusesToReport(asks(ana, 'product'), [])).toBeNull();
  expect(refusesToReport(asks(dana), [chen])).toBe('notOwner');
  expect(refusesToReport(asks(dana), [])).toBe('notOwner');
});

test('only the owner accepts and passes back; a lead can not do it for them, and decides where they own it', () => {
  const leads = { product: ana, engineering: null };
  expect(refusesToRespond(asks(chen), chen, { leads })).toBeNull();
  expect(refusesToRespond(asks(ana, 'product'), chen, { leads })).toBe('notOwner');
  expect(refusesToRespond(asks(ana, 'product'), ana, { leads })).toBe('isLead');
});

test('who may edit the epic suggests', () => {
  expect(refusesToSuggest({ canEdit: true })).toBeNull();
  expect(refusesToSuggest({ canEdit: false })).toBe('notEditor');
});

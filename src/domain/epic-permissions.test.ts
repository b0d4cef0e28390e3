import { ana, ben, chen, dana } from '../../test/builders/answers';
import {
  refusesToDecide,
  refusesToHandOver,
  refusesToName,
  refusesToReport,
  refusesToRespond,
  refusesToSuggest,
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

test('results are reported by the owner and the leads', () => {
  expect(refusesToReport(asks(chen), chen)).toBeNull();
  expect(refusesToReport(asks(ana, 'product'), chen)).toBeNull();
  expect(refusesToReport(asks(dana), chen)).toBe('notOwner');
  expect(refusesToReport(asks(dana), null)).toBe('notOwner');
});

test('only the owner accepts and passes back, a lead can not do it for them', () => {
  expect(refusesToRespond(asks(chen), chen)).toBeNull();
  expect(refusesToRespond(asks(ana, 'product'), chen)).toBe('notOwner');
});

test('who may edit the epic suggests', () => {
  expect(refusesToSuggest({ canEdit: true })).toBeNull();
  expect(refusesToSuggest({ canEdit: false })).toBe('notEditor');
});

import { ana, ben, chen, engineers, productLead } from '../../../../../test/builders/answers';
import { pickerOptions } from './picker-options';

const offered = [
  { answer: productLead, name: 'Ana Moreau' },
  { answer: engineers, name: 'Engineers' },
];
const someone = (accountId: typeof ana) => ({ accountId, name: 'x', avatarUrl: null, active: true });
const leads = { product: ana, engineering: ben };

it('keeps the numbers of what the text leaves over', () => {
  expect(pickerOptions(offered, [], leads, '')).toEqual([
    { answer: productLead, key: '1' },
    { answer: engineers, key: '2' },
  ]);
  expect(pickerOptions(offered, [], leads, 'eng')).toEqual([{ answer: engineers, key: '2' }]);
});

it('has keys for the first nine alone', () => {
  const many = Array.from({ length: 11 }, (_, index) => ({
    answer: engineers,
    name: `Role ${String(index)}`,
  }));
  const keys = pickerOptions(many, [], leads, '').map(({ key }) => key);
  expect(keys).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', null, null]);
});

it('offers the people who were found behind it, and a lead only as the lead', () => {
  expect(pickerOptions(offered, [someone(chen), someone(ana)], leads, 'zz')).toEqual([
    { answer: { kind: 'person', accountId: chen }, key: null },
  ]);
});

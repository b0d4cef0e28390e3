import { readAddress, writeAddress, type ListAddress } from './list-address';

const read = (query: string) => readAddress(new URLSearchParams(query));

const everything: ListAddress = {
  filter: { chips: ['gaps', 'critical', 'done'], text: 'saved cards', agreement: '2' },
  sort: 'due',
  epic: 'SHOP-1',
  activity: 'rollout',
};

it('comes back from the address as it went in', () => {
  expect(read(writeAddress(everything).toString())).toEqual(everything);
});

it('is empty for the plain list', () => {
  expect(writeAddress(read('')).toString()).toBe('');
});

it('passes over what it does not know', () => {
  expect(read('show=gaps,weather&sort=mood&activity=rollout&more=1')).toEqual({
    filter: { chips: ['gaps'], text: '', agreement: null },
    sort: 'severity',
  });
});

import { lastingPart, readAddress, saysSomething, writeAddress, type ListAddress } from './list-address';

const read = (query: string) => readAddress(new URLSearchParams(query));

const everything: ListAddress = {
  filter: { chips: ['gaps', 'critical', 'done'], text: 'saved cards', agreement: '2' },
  sort: 'due',
  group: 'owner',
  without: ['severity', 'feedback'],
  form: 'timeline',
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
  expect(
    read('show=gaps,weather&sort=mood&group=mood&without=epic&view=song&activity=rollout&more=1'),
  ).toEqual({
    filter: { chips: ['gaps'], text: '', agreement: null },
    sort: 'severity',
    group: 'none',
    without: [],
    form: 'list',
  });
});

it('remembers how the list looks, but no search and nothing that was open', () => {
  expect(writeAddress(lastingPart(everything)).toString()).toBe(
    'show=gaps%2Ccritical%2Cdone&in=2&sort=due&group=owner&without=severity%2Cfeedback&view=timeline',
  );
});

it.each([...writeAddress(everything)])('says something where there is %s=%s', (name, value) => {
  expect(saysSomething(new URLSearchParams({ agreement: '2', [name]: value }))).toBe(true);
});

it('says nothing where only the agreement of the other subpages is named', () => {
  expect(saysSomething(new URLSearchParams('agreement=2'))).toBe(false);
});

import { personToOpenAs } from './account';

const person = (accountId: string, displayName: string) => ({
  accountId,
  displayName,
  about: '',
  avatarUrl: '',
});
const people = [person('a1', 'Ana Lima'), person('b2', 'Ben Okafor')];
const at = (query: string) => new URL(`http://127.0.0.1/${query}`);

test('the address names a person by first name or account', () => {
  expect(personToOpenAs(people, at('?as=ben'), 'a1')?.accountId).toBe('b2');
  expect(personToOpenAs(people, at('?as=b2'), null)?.accountId).toBe('b2');
});

test('without a name in the address the last choice counts, if that person is still there', () => {
  expect(personToOpenAs(people, at(''), 'b2')?.accountId).toBe('b2');
  expect(personToOpenAs(people, at('?as=nobody'), 'gone')?.accountId).toBe('a1');
});

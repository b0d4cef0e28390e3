import { sameWho } from './same-who';

it('takes a new role of the other side for another one', () => {
  const qa = { kind: 'newRole', side: 'product', name: 'QA' } as const;
  expect(sameWho(qa, { ...qa, name: 'qa' })).toBe(true);
  expect(sameWho(qa, { ...qa, side: 'engineering' })).toBe(false);
  expect(sameWho({ kind: 'nobody' }, qa)).toBe(false);
});

import { textAt } from './translations';

test('a key counts as it stands before it counts as a path', () => {
  expect(textAt({ 'app.title': 'Ownership', app: { title: 'nested' } }, 'app.title')).toBe('Ownership');
  expect(textAt({ app: { title: 'Ownership' } }, 'app.title')).toBe('Ownership');
});

test('what is no text is not found', () => {
  expect(textAt({ app: { title: 'Ownership' } }, 'app')).toBeUndefined();
  expect(textAt({}, 'app.title')).toBeUndefined();
});

import { resolveLocation } from './app-location';

const matrix = { pathname: '/matrix', search: '?group=how', hash: '' };

test('an absolute path replaces the location', () => {
  expect(resolveLocation(matrix, '/epics?filter=gaps#first')).toEqual({
    pathname: '/epics',
    search: '?filter=gaps',
    hash: '#first',
  });
});

test('a search alone keeps the path', () => {
  expect(resolveLocation(matrix, '?group=why')).toEqual({
    pathname: '/matrix',
    search: '?group=why',
    hash: '',
  });
  expect(resolveLocation(matrix, { search: '?group=why' }).pathname).toBe('/matrix');
});

test('the state comes from either argument', () => {
  expect(resolveLocation(matrix, { pathname: '/epics', state: 1 }).state).toBe(1);
  expect(resolveLocation(matrix, '/epics', 2).state).toBe(2);
});

import get from './lodash-get';

const catalogue = { pages: { matrix: 'Matrix' }, app: 'Ownership' };

it('finds a value by the names that lead to it', () => {
  expect(get(catalogue, ['pages', 'matrix'], null)).toBe('Matrix');
});

it.each([[['pages', 'epics']], [['app', 'title']], [['pages', 'matrix', 'title']]])(
  'gives the other value where %j leads nowhere',
  (path) => {
    expect(get(catalogue, path, null)).toBeNull();
  },
);

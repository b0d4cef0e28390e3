import { pageOf } from './page-of';

test.each([
  ['/portfolio', 'portfolio'],
  ['/mine/', 'mine'],
  ['/', 'mine'],
  ['/settings', 'mine'],
])('%s shows %s', (path, page) => {
  expect(pageOf(path)).toBe(page);
});

import { locationWithin } from './location-within';

const base = '/jira/software/c/projects/CHK/apps/app/env';
const at = (path: string) => new URL(path, 'http://127.0.0.1');

test("the app sees only what follows its own page's address", () => {
  expect(locationWithin(base, at(`${base}/epics?gaps=1#top`), null)).toEqual({
    pathname: '/epics',
    search: '?gaps=1',
    hash: '#top',
  });
  expect(locationWithin(base, at(base), { from: 'matrix' })).toEqual({
    pathname: '/',
    search: '',
    hash: '',
    state: { from: 'matrix' },
  });
});

test('another page of Jira is nowhere in the app, not even one that starts alike', () => {
  expect(locationWithin(base, at('/browse/CHK-1'), null)).toBeUndefined();
  expect(locationWithin(base, at(`${base}2/epics`), null)).toBeUndefined();
});

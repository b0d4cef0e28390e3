import { createCounters, pathTemplate } from './counters';

test.each([
  ['/rest/api/3/issue/AB-12/properties/ownership?x=1', '/rest/api/3/issue/{}/properties/ownership'],
  ['/rest/api/3/project/10001/hierarchy', '/rest/api/3/project/{}/hierarchy'],
  ['/rest/api/3/search/jql', '/rest/api/3/search/jql'],
])('%s is counted as %s', (path, template) => {
  expect(pathTemplate(path)).toBe(template);
});

test('calls of one kind add up, of another origin they do not', () => {
  const counters = createCounters();
  const call = { remote: 'jira', origin: 'browser', method: 'GET', path: '/rest/api/3/issue/AB-1' } as const;
  counters.count(call, 1, 10);
  counters.count({ ...call, path: '/rest/api/3/issue/AB-2' }, 2, 20);
  counters.count({ ...call, origin: 'function' }, 4, 40);
  expect(counters.totals()).toEqual([
    { ...call, path: '/rest/api/3/issue/{}', calls: 2, requestBytes: 3, responseBytes: 30 },
    {
      ...call,
      origin: 'function',
      path: '/rest/api/3/issue/{}',
      calls: 1,
      requestBytes: 4,
      responseBytes: 40,
    },
  ]);
  counters.reset();
  expect(counters.totals()).toEqual([]);
});

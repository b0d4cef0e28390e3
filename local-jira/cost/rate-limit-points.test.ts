import { rateLimitPoints } from './rate-limit-points';

const issue = { id: '1' };

test.each([
  ['a read of one object', 'GET', '/rest/api/3/issue/AB-1?fields=summary', issue, 2],
  ['a page of a search', 'GET', '/rest/api/3/search/jql?jql=x', { issues: [issue, issue, issue] }, 4],
  ['a page without a hit', 'GET', '/rest/api/3/search/jql?jql=x', { issues: [] }, 1],
  ['issues read by POST', 'POST', '/rest/api/3/issue/bulkfetch', { issues: [issue, issue] }, 3],
  ['a count', 'POST', '/rest/api/3/search/approximate-count', { count: 5 }, 2],
  ['a list', 'GET', '/rest/api/3/status', [1, 2], 3],
  ['users', 'GET', '/rest/api/3/user/bulk?accountId=a', { values: [1, 2] }, 5],
  ['permissions', 'GET', '/rest/api/3/mypermissions', { permissions: { BROWSE: {}, EDIT: {} } }, 5],
  ['a write', 'PUT', '/rest/api/3/issue/AB-1/properties/x', undefined, 1],
  ['a write of many', 'POST', '/rest/api/3/issue/properties/multi', undefined, 1],
])('%s: %s %s', (_, method, path, answer, points) => {
  expect(rateLimitPoints({ method, path }, 200, answer)).toBe(points);
});

test('a read that is refused gives no object', () => {
  const refusal = { errorMessages: ['No'] };
  expect(rateLimitPoints({ method: 'GET', path: '/rest/api/3/issue/AB-1' }, 404, refusal)).toBe(1);
});

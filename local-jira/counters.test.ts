import { createCounters, pathTemplate } from './counters';

test.each([
  ['/rest/api/3/issue/AB-12/properties/ownership?x=1', '/rest/api/3/issue/{}/properties/ownership'],
  ['/rest/api/3/project/10001/hierarchy', '/rest/api/3/project/{}/hierarchy'],
  ['/rest/api/3/search/jql', '/rest/api/3/search/jql'],
])('%s is counted as %s', (path, template) => {
  expect(pathTemplate(path)).toBe(template);
});

const path = '/rest/api/3/issue/AB-1';
const call = { remote: 'jira', origin: 'browser', method: 'GET', path, asApp: false } as const;
const exchange = { request: 'x', status: 200, response: '{"id":"1"}' };

test('calls of one kind add up, of another origin they do not', () => {
  const counters = createCounters();
  counters.startCall(call)(exchange);
  counters.startCall({ ...call, path: '/rest/api/3/issue/AB-2' })(exchange);
  counters.startCall({ ...call, origin: 'function' })(exchange);
  const one = { path: '/rest/api/3/issue/{}', bytesRead: 0, bytesWritten: 0, queued: 0 };
  expect(counters.totals()).toEqual([
    { ...call, ...one, calls: 2, requestBytes: 2, responseBytes: 20, points: 4 },
    { ...call, ...one, origin: 'function', calls: 1, requestBytes: 1, responseBytes: 10, points: 2 },
  ]);
  counters.reset();
  expect(counters.totals()).toEqual([]);
});

test('events put into a queue are counted each', () => {
  const counters = createCounters();
  const push = { ...call, remote: 'stargate', method: 'POST', path: '/webhook/queue/publish' } as const;
  counters.startCall(push)({ request: '{"payload":[1,2,3]}', status: 201, response: '' });
  expect(counters.totals()).toMatchObject([{ queued: 3, points: 0 }]);
});

const invocation = { functionKey: 'f', moduleKey: 'm', operation: undefined };

test('calls that wait for another one stand in a row, those beside each other do not', () => {
  const counters = createCounters();
  const running = counters.startInvocation({ ...invocation, invocationId: 'i' });
  const [first, beside] = [counters.startCall(call, 'i'), counters.startCall(call, 'i')];
  beside(exchange);
  first(exchange);
  counters.startCall(call, 'i')(exchange);
  running.end('ok');
  expect(counters.invocations()).toMatchObject([{ callsInRow: 2, calls: [{ calls: 3 }] }]);
});

test('every invocation that ends is told of, also those too many to be kept', () => {
  const counters = createCounters();
  const ended: string[] = [];
  const stop = counters.onInvocation(({ invocationId }) => ended.push(invocationId));
  for (let number = 0; number < 201; number += 1) {
    counters.startInvocation({ ...invocation, invocationId: String(number) }).end('ok');
  }
  stop();
  counters.startInvocation({ ...invocation, invocationId: 'later' }).end('ok');
  expect(ended).toHaveLength(201);
  expect(ended).not.toContain('later');
  expect(counters.invocations()).toHaveLength(200);
});

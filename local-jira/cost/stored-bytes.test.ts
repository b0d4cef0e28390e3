import { storedBytes } from './stored-bytes';

const entry = { key: 'abc', value: { n: 12 } };
const size = 'abc'.length + '{"n":12}'.length;
const nothing = { bytesRead: 0, bytesWritten: 0 };

test.each([
  ['entity/set', entry, '', { ...nothing, bytesWritten: size }],
  [
    'batch/set',
    [entry, entry],
    { successfulKeys: [{ key: 'abc' }], failedKeys: [] },
    { ...nothing, bytesWritten: 2 * size },
  ],
  [
    'transaction',
    { set: [entry], delete: [{ key: 'x' }], check: [] },
    '',
    { ...nothing, bytesWritten: size },
  ],
  ['transaction', { check: [{ key: 'abc' }], delete: [{ key: 'x' }] }, '', nothing],
  ['delete', { key: 'abc' }, '', nothing],
  ['get', { key: 'abc' }, entry, { ...nothing, bytesRead: size }],
  ['entity/query', {}, { data: [entry, entry] }, { ...nothing, bytesRead: 2 * size }],
  ['entity/query', {}, { data: [] }, { ...nothing, bytesRead: 1024 }],
  [
    'batch/get',
    [],
    { successfulKeys: [entry], failedKeys: [{ key: 'x' }] },
    { ...nothing, bytesRead: size + 1024 },
  ],
])('%s', (operation, body, answer, bytes) => {
  expect(storedBytes(`/api/v1/${operation}`, 200, body, answer)).toEqual(bytes);
});

test('an empty read counts as 1 KB, a refused write as nothing', () => {
  const refusal = { code: 'KEY_NOT_FOUND', message: 'No such key' };
  expect(storedBytes('/api/v1/get', 404, { key: 'x' }, refusal)).toEqual({ ...nothing, bytesRead: 1024 });
  expect(storedBytes('/api/v1/set', 409, entry, { code: 'KEY_CONFLICT' })).toEqual(nothing);
});

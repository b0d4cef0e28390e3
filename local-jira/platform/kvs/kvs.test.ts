import { answered, Page } from '../fixtures/answered';
import { openTestApp, stopTestPlatforms, testPlatform } from '../fixtures/test-platform';

beforeAll(openTestApp, 60_000);
afterEach(stopTestPlatforms);

const someText: unknown = expect.any(String);

const davis = { surname: 'Davis', age: 30, team: 'red' };

async function withTeam() {
  const platform = await testPlatform();
  const people = [
    { surname: 'Abe', age: 20, team: 'red' },
    { surname: 'Bea', age: 40, team: 'red' },
    { surname: 'Ann', age: 30, team: 'red' },
    { surname: 'Eve', age: 25, team: 'blue' },
    { surname: 'Teamless', age: 25 },
  ];
  for (const value of people) await platform.call('hire', { key: value.surname, value });
  return platform;
}

describe('keys and values', () => {
  test('what was set can be read, listed and deleted; what is not there is undefined', async () => {
    const { call } = await testPlatform();
    await call('set', { key: 'a:1', value: { deep: [1] } });
    expect(await call('get', { key: 'a:1' })).toEqual({ value: { deep: [1] } });
    expect(await call('remove', { key: 'a:1' })).toEqual({ value: null });
    expect(await call('get', { key: 'a:1' })).toEqual({ value: null });
    expect(await call('remove', { key: 'a:1' })).toEqual({ value: null });
  });

  test.each([
    ['', 'KEY_TOO_SHORT'],
    ['x'.repeat(501), 'KEY_TOO_LONG'],
    ['a/b', 'INVALID_KEY'],
    ['  ', 'INVALID_KEY'],
  ])('the key %j is refused', async (key, code) => {
    const { call } = await testPlatform();
    expect(await call('set', { key, value: 1 })).toEqual({ code, status: 400 });
  });

  test('a value above 240 KiB or deeper than 31 levels is refused', async () => {
    const { call } = await testPlatform();
    const nested = (depth: number): unknown => (depth === 0 ? 1 : { inner: nested(depth - 1) });
    expect(await call('set', { key: 'k', value: 'x'.repeat(240 * 1024) })).toMatchObject({
      code: 'MAX_SIZE',
    });
    expect(await call('set', { key: 'k', value: 'x'.repeat(240 * 1024 - 2) })).toEqual({ value: null });
    expect(await call('set', { key: 'k', value: nested(32) })).toMatchObject({ code: 'MAX_DEPTH' });
    expect(await call('set', { key: 'k', value: nested(31) })).toEqual({ value: null });
  });

  test('of two that create the same key one fails', async () => {
    const { call } = await testPlatform();
    const outcomes = await Promise.all([1, 2].map((value) => call('create', { key: 'k', value })));
    expect(outcomes).toContainEqual({ code: 'KEY_CONFLICT', status: 409 });
    expect(outcomes).toContainEqual({ value: null });
  });

  test('a listing is paged by a cursor that belongs to its query', async () => {
    const { call } = await testPlatform();
    for (const key of ['a:3', 'a:1', 'b:1', 'a:2']) await call('set', { key, value: key });
    const first = await call('list', { prefix: 'a:', limit: 2 });
    expect(first).toMatchObject({ value: { results: [{ key: 'a:1' }, { key: 'a:2' }] } });
    const { nextCursor: cursor } = answered(Page, first);
    const second = await call('list', { prefix: 'a:', limit: 2, cursor });
    expect(second).toEqual({ value: { results: [{ key: 'a:3', value: 'a:3' }] } });
    expect(await call('list', { prefix: 'b:', limit: 2, cursor })).toEqual({
      code: 'INVALID_CURSOR',
      status: 400,
    });
    expect(await call('list', { prefix: 'a:', limit: 101 })).toMatchObject({
      code: 'LIST_QUERY_LIMIT_EXCEEDED',
    });
  });

  test('in a batch each key succeeds or fails for itself', async () => {
    const { call } = await testPlatform();
    const set = await call('setMany', [
      { key: 'a', value: 1 },
      { key: 'b/', value: 2 },
    ]);
    expect(set).toEqual({
      value: {
        successfulKeys: [{ key: 'a' }],
        failedKeys: [{ key: 'b/', error: { code: 'INVALID_KEY', message: someText } }],
      },
    });
    expect(await call('getMany', ['a', 'gone'])).toMatchObject({
      value: { successfulKeys: [{ key: 'a', value: 1 }], failedKeys: [{ error: { code: 'KEY_NOT_FOUND' } }] },
    });
    expect(await call('getMany', ['a', 'a'])).toMatchObject({ code: 'VALIDATION_ERROR' });
  });
});

describe('custom entities', () => {
  test.each([
    ['an attribute that the manifest does not define', { ...davis, salary: 1 }, 'INVALID_ENTITY_ATTRIBUTE'],
    ['a number where a string belongs', { ...davis, surname: 1 }, 'INVALID_ENTITY_VALUE'],
    ['an integer above 32 bits', { ...davis, age: 2 ** 31 }, 'INVALID_ENTITY_VALUE'],
    ['an empty string', { ...davis, team: ' ' }, 'INVALID_ENTITY_VALUE'],
    ['a partition above 1700 bytes', { ...davis, team: 'x'.repeat(1701) }, 'INVALID_ENTITY_VALUE'],
  ])('%s is refused', async (_, value, code) => {
    const { call } = await testPlatform();
    expect(await call('hire', { key: 'davis', value })).toEqual({ code, status: 400 });
  });

  test('an index lists what has its attributes, in the order of its range', async () => {
    const { call } = await withTeam();
    const surnames = (page: unknown) => answered(Page, page).results.map(({ key }) => key);
    expect(surnames(await call('team', { team: 'red' }))).toEqual(['Abe', 'Ann', 'Bea']);
    expect(surnames(await call('team', { team: 'red', descending: true }))).toEqual(['Bea', 'Ann', 'Abe']);
    expect(surnames(await call('team', { team: 'red', olderThan: 20 }))).toEqual(['Ann', 'Bea']);
    expect(surnames(await call('byIndex', { key: 'by-key' }))).toHaveLength(5);
  });

  test('a filter works on the page that was read, so a page may be empty and have a next one', async () => {
    const { call } = await withTeam();
    const query = { team: 'red', surname: 'Ann', limit: 1 };
    const first = await call('team', query);
    expect(first).toMatchObject({ value: { results: [], nextCursor: someText } });
    const { nextCursor: cursor } = answered(Page, first);
    expect(await call('team', { ...query, cursor })).toMatchObject({ value: { results: [{ key: 'Ann' }] } });
  });

  test('an unknown index, a limit above 100 and a condition on `any` are refused', async () => {
    const { call } = await testPlatform();
    expect(await call('byIndex', { key: 'by-age' })).toEqual({ code: 'INVALID_ENTITY_INDEX', status: 400 });
    expect(await call('byIndex', { key: 'by-team' })).toMatchObject({ status: 400 });
    expect(await call('team', { team: 'red', limit: 101 })).toMatchObject({
      code: 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE',
    });
    expect(await call('byNotes')).toMatchObject({ status: 422 });
  });

  test('a query lags behind writes, a read by key does not', async () => {
    const { call, clock } = await testPlatform({ queryLagMilliseconds: 60_000 });
    await call('hire', { key: 'davis', value: davis });
    expect(await call('employee', { key: 'davis' })).toEqual({ value: davis });
    expect(await call('team', { team: 'red' })).toMatchObject({ value: { results: [] } });
    clock.advance(60_000);
    await call('hire', { key: 'davis', value: { ...davis, team: 'blue' } });
    expect(await call('team', { team: 'red' })).toMatchObject({
      value: { results: [{ key: 'davis', value: davis }] },
    });
    clock.advance(60_000);
    expect(await call('team', { team: 'red' })).toMatchObject({ value: { results: [] } });
  });
});

describe('transactions', () => {
  test('of two that expect the same version one is refused, and nothing of it is written', async () => {
    const { call } = await testPlatform();
    await call('hire', { key: 'davis', value: davis });
    const outcomes = await Promise.all(
      [31, 41].map((to) => call('raise', { key: 'davis', from: 30, to, also: `raised:${String(to)}` })),
    );
    expect(outcomes).toEqual([{ value: null }, { code: 'CONDITIONAL_CHECK_FAILED', status: 409 }]);
    expect(await call('employee', { key: 'davis' })).toMatchObject({ value: { age: 31 } });
    expect(await call('get', { key: 'raised:31' })).toEqual({ value: 31 });
    expect(await call('get', { key: 'raised:41' })).toEqual({ value: null });
  });

  test('a condition on what is not there fails', async () => {
    const { call } = await testPlatform();
    expect(await call('raise', { key: 'nobody', from: 30, to: 31, also: 'k' })).toMatchObject({
      code: 'CONDITIONAL_CHECK_FAILED',
    });
  });

  test('it takes 25 operations at most, each key once', async () => {
    const { call } = await testPlatform();
    const keys = Array.from({ length: 26 }, (_, index) => `k${String(index)}`);
    expect(await call('transactMany', keys)).toMatchObject({ status: 400 });
    expect(await call('transactMany', keys.slice(1))).toEqual({ value: null });
    expect(await call('transactMany', ['k', 'k'])).toMatchObject({ status: 400 });
  });
});

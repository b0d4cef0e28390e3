import { describeFailure } from './failure-log';

it('says what failed and where, never the message, which may hold account ids', () => {
  const cause = new TypeError('no record 557058:ana', { cause: 503 });
  const described = describeFailure(new Error('Ana Silva', { cause }));
  expect(described.map(({ name }) => name)).toEqual(['Error', 'TypeError', 'number']);
  expect(described.at(-1)?.code).toBe('503');
  expect(JSON.stringify(described)).not.toMatch(/Ana|557058/);
  expect(described[0]?.at[0]).toContain('failure-log.test');
});

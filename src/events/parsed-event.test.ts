import * as z from 'zod/mini';
import { parsedEvent } from './parsed-event';

const schema = z.object({ issue: z.object({ id: z.string() }) });

test('a malformed event is written down without what it says, and is no event', () => {
  const written = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(parsedEvent('issue event', schema, { issue: { id: { accountId: 'ana' } } })).toBeUndefined();
  expect(parsedEvent('issue event', schema, undefined)).toBeUndefined();
  expect(written).toHaveBeenCalledTimes(2);
  expect(written).toHaveBeenCalledWith('malformed issue event', expect.stringContaining('ZodError'));
  expect(JSON.stringify(written.mock.calls)).not.toContain('ana');
});

test('any other comes parsed', () => {
  expect(parsedEvent('issue event', schema, { issue: { id: '1', key: 'A-1' } })).toEqual({
    issue: { id: '1' },
  });
});

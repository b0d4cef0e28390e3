import * as z from 'zod/mini';
import { daySchema } from './day';

test.each(['2026-02-28', '2028-02-29', '0001-01-01'])('%s is a day', (day) => {
  expect(z.safeParse(daySchema, day).success).toBe(true);
});

test.each(['', 'constructor', '2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-01-01T00:00:00Z'])(
  '"%s" is none, and does not throw',
  (day) => {
    expect(z.safeParse(daySchema, day).success).toBe(false);
  },
);

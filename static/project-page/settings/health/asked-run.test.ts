import { askedRun, isAwaited, isLate, lookAgainIn } from './asked-run';

const run = (endedAt: string) => ({ startedAt: '2026-06-16T09:00:00Z', endedAt, written: 3, failed: 0 });
const before = { lastRun: run('2026-06-16T09:00:10Z'), running: null };
const after = { lastRun: run('2026-06-16T10:00:10Z'), running: null };
const running = { ...before, running: { startedAt: '2026-06-16T10:00:00Z', found: 200, done: 100 } };
const never = { lastRun: null, running: null };
const now = Date.parse('2026-06-16T10:00:00Z');

describe('a run that was asked for', () => {
  it('is awaited until there is another last run', () => {
    const asked = askedRun(before, now);
    expect(isAwaited(asked, before)).toBe(true);
    expect(isAwaited(asked, running)).toBe(true);
    expect(isAwaited(asked, after)).toBe(false);
  });

  it('may be the first', () => {
    const asked = askedRun(never, now);
    expect(isAwaited(asked, never)).toBe(true);
    expect(isAwaited(asked, before)).toBe(false);
  });

  it('is late when it has not come after twenty seconds', () => {
    const asked = askedRun(before, now);
    expect(isLate(asked, now + 20_000)).toBe(false);
    expect(isLate(asked, now + 20_001)).toBe(true);
  });
});

describe('the page looks again', () => {
  const asked = askedRun(before, now);

  it('as long as a run goes on, whoever asked for it', () => {
    expect(lookAgainIn(running, undefined, now)).toBe(3000);
  });

  it('until the run that was asked for is over, and less often when it is late', () => {
    expect(lookAgainIn(before, asked, now)).toBe(2000);
    expect(lookAgainIn(before, asked, now + 60_000)).toBe(15_000);
    expect(lookAgainIn(after, asked, now)).toBe(false);
  });

  it('not where nothing is to come', () => {
    expect(lookAgainIn(before, undefined, now)).toBe(false);
  });
});

import { afterOutcome, type Attempt } from './retry-policy';

const anAttempt = (attempt: Partial<Attempt> = {}): Attempt => ({
  number: 0,
  repeatable: true,
  remainingMs: 25_000,
  ...attempt,
});

describe('what to do about what came back', () => {
  it.each([200, 204, 303, 400, 403, 404])('takes %i as the answer', (status) => {
    expect(afterOutcome({ status, retryAfter: null }, anAttempt())).toEqual({ kind: 'answer' });
  });

  it('waits as long as Jira says after 429, also with what must not be sent twice', () => {
    const attempt = anAttempt({ repeatable: false });
    expect(afterOutcome({ status: 429, retryAfter: 7 }, attempt)).toEqual({ kind: 'wait', ms: 7_000 });
  });

  it('says how long Jira is busy when waiting does not fit the invocation', () => {
    const attempt = anAttempt({ remainingMs: 9_000 });
    expect(afterOutcome({ status: 429, retryAfter: 7 }, attempt)).toEqual({ kind: 'busy', retryAfter: 7 });
  });

  it('does not sleep through a long rest, however much time a job has', () => {
    const attempt = anAttempt({ remainingMs: 300_000 });
    expect(afterOutcome({ status: 429, retryAfter: 90 }, attempt)).toEqual({ kind: 'busy', retryAfter: 90 });
  });

  it.each([null, 500, 502, 503])('repeats a read after %p, each time later', (status) => {
    const first = afterOutcome({ status, retryAfter: null }, anAttempt());
    const second = afterOutcome({ status, retryAfter: null }, anAttempt({ number: 1 }));
    expect([first, second]).toEqual([
      { kind: 'wait', ms: 200 },
      { kind: 'wait', ms: 400 },
    ]);
  });

  it('does not repeat what may have been carried out', () => {
    const attempt = anAttempt({ repeatable: false });
    expect(afterOutcome({ status: 503, retryAfter: null }, attempt)).toEqual({ kind: 'failed' });
  });

  it('gives up after the third try', () => {
    const attempt = anAttempt({ number: 2 });
    expect(afterOutcome({ status: 503, retryAfter: null }, attempt)).toEqual({ kind: 'failed' });
    expect(afterOutcome({ status: 429, retryAfter: 1 }, attempt)).toEqual({ kind: 'busy', retryAfter: 1 });
  });
});

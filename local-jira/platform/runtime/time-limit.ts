import { FunctionFailure } from './function-failure';

/** The time that a function has, by the machine's clock: advancing the site's takes nothing from it. */
export function timeLimit(seconds: number) {
  let deadline = performance.now() + seconds * 1000;
  let end = (_failure: FunctionFailure): void => undefined;
  const exceeded = new Promise<never>((_, reject) => {
    end = reject;
  });
  // Nobody listens any more to a limit that is reached after the function's end.
  exceeded.catch(() => undefined);
  const stop = () => {
    end(new FunctionFailure('timed out', `it ran longer than ${String(seconds)} seconds`));
  };
  const remaining = () => Math.max(0, Math.floor(deadline - performance.now()));
  let timer = setTimeout(stop, seconds * 1000);
  return {
    /** Rejects when the time is over, or the function is. */
    exceeded,
    /** Ends the time now. */
    stop,
    /** Ends the function now, as if its process had died. */
    crash: () => {
      end(new FunctionFailure('crashed', 'its process died'));
    },
    remainingMilliseconds: remaining,
    /** As if so much of it had passed. */
    spend: (milliseconds: number) => {
      deadline -= milliseconds;
      clearTimeout(timer);
      if (remaining() === 0) stop();
      else timer = setTimeout(stop, remaining());
    },
    clear: () => {
      clearTimeout(timer);
    },
  };
}

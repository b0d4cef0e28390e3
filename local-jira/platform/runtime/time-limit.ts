import { FunctionFailure } from './function-failure';

/** The time that a function has, by the machine's clock: advancing the site's takes nothing from it. */
export function timeLimit(seconds: number) {
  const deadline = performance.now() + seconds * 1000;
  let stop = (): void => undefined;
  const exceeded = new Promise<never>((_, reject) => {
    stop = () => {
      reject(new FunctionFailure('timed out', `it ran longer than ${String(seconds)} seconds`));
    };
  });
  // Nobody listens any more to a limit that is reached after the function's end.
  exceeded.catch(() => undefined);
  const timer = setTimeout(stop, seconds * 1000);
  return {
    /** Rejects when the time is over. */
    exceeded,
    /** Ends the time now. */
    stop,
    remainingMilliseconds: () => Math.max(0, Math.floor(deadline - performance.now())),
    clear: () => {
      clearTimeout(timer);
    },
  };
}

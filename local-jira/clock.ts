/** The site's time. Everything on the site reads it, so that advancing it moves the whole site. */
export type Clock = {
  now(): Date;
  advance(milliseconds: number): void;
  /** Milliseconds this clock is ahead of the machine's, for the snapshot. */
  offset(): number;
};

export function createClock(offset = 0): Clock {
  let ahead = offset;
  return {
    now: () => new Date(Date.now() + ahead),
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
    offset: () => ahead,
  };
}

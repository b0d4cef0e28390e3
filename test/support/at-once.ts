import type { Who } from '../builders/world';
import { changeIds, done, type Outcome, send } from './sent-command';
import type { Session } from './sessions';
import type { TestSite } from './site';

/** Moments are counted, and so are commits: how many there were when the command was sent; its own place among them. */
export type Done = Outcome & {
  who: Who;
  started: number;
  ended: number;
  committedBefore: number;
  /** Where it changed nothing: the one of what was committed last before it ended. */
  place: number;
};

/** Everybody does one thing after the other, all of them at the same time; each call of the app takes its own time. */
export async function atOnce(
  site: TestSite,
  sessions: readonly Session[],
  delays: readonly number[],
): Promise<Done[]> {
  let moment = 0;
  const settle = shake(site, delays);
  const run = async ({ who, list }: Session) => {
    const all: (Omit<Done, 'place'> & { committedAfter: number })[] = [];
    for (const sent of list) {
      const committedBefore = changeIds(site).length;
      const started = (moment += 1);
      const outcomes = await send(site, who, sent);
      const ended = (moment += 1);
      const committedAfter = changeIds(site).length;
      all.push(
        ...outcomes.map((outcome) => ({ ...outcome, who, started, ended, committedBefore, committedAfter })),
      );
    }
    return all;
  };
  const all = (await Promise.all(sessions.map(run))).flat();
  settle();
  const ids = changeIds(site);
  for (const { code, change } of all) {
    expect(code).not.toBe('INTERNAL');
    // What was refused changed nothing.
    if (code !== done) expect(change).toBeUndefined();
  }
  return all.map(({ committedAfter, ...each }) => ({
    ...each,
    place: each.change ? ids.indexOf(each.change.id) : committedAfter - 1,
  }));
}

function shake(site: TestSite, delays: readonly number[]): () => void {
  const off = delays.map((milliseconds, skip) =>
    site.faults.add({ skip, times: 1, effect: { kind: 'delay', milliseconds } }),
  );
  return () => {
    for (const each of off) each();
  };
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Clock } from '../clock';

/** Something that has work to do at certain times of the site's clock. */
export type BackgroundService = {
  /** When its next piece of work is due, in milliseconds since 1970; what can't start yet does not count. */
  nextDue(): number | undefined;
  /** Starts everything that is due; the promises settle when the work is done. */
  startDue(now: number): Promise<unknown>[];
};

/** Runs background work when it is due, by itself, and lets a test wait for it or hurry it. */
export type Pump = {
  /** Say that there may be new work. */
  wake(): void;
  /** Resolves when nothing runs and nothing is due at the time that the site's clock shows. */
  settled(): Promise<void>;
  /** Moves the site's clock on, stopping at each piece of work that becomes due on the way. */
  advance(milliseconds: number): Promise<void>;
  /** As `settled`, and moves the clock to the delayed work of these services until they have none left. */
  drain(services: BackgroundService[]): Promise<void>;
  stop(): void;
};

const LONGEST_TIMER = 2 ** 31 - 1;
const DRAIN_LIMIT = 10_000;

export function createPump(clock: Clock, services: BackgroundService[]): Pump {
  const running = new Set<Promise<unknown>>();
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const now = () => clock.now().getTime();
  const nextDue = (among: BackgroundService[]) =>
    among
      .map((service) => service.nextDue())
      .filter((due) => due !== undefined)
      .reduce<number | undefined>((first, due) => Math.min(first ?? due, due), undefined);

  function startDue(): void {
    for (const work of services.flatMap((service) => service.startDue(now()))) {
      const tracked = work.finally(() => {
        running.delete(tracked);
        wake();
      });
      running.add(tracked);
    }
  }

  function wake(): void {
    clearTimeout(timer);
    const due = nextDue(services);
    if (stopped || due === undefined) return;
    timer = setTimeout(
      () => {
        startDue();
        wake();
      },
      Math.min(LONGEST_TIMER, Math.max(0, due - now())),
    ).unref();
  }

  async function settled(): Promise<void> {
    for (;;) {
      await nextTurn();
      startDue();
      if (running.size === 0) return;
      await Promise.all(running);
    }
  }

  async function advanceTo(time: number): Promise<void> {
    if (time > now()) clock.advance(time - now());
    await settled();
    wake();
  }

  return {
    wake,
    settled,
    advance: async (milliseconds) => {
      const target = now() + milliseconds;
      await settled();
      for (let due = nextDue(services); due !== undefined && due <= target; due = nextDue(services)) {
        await advanceTo(due);
      }
      await advanceTo(target);
    },
    drain: async (delayed) => {
      await settled();
      for (let steps = 0; ; steps += 1) {
        const due = nextDue(delayed);
        if (due === undefined) return;
        if (steps === DRAIN_LIMIT) throw new Error('The background work does not come to an end');
        await advanceTo(due);
      }
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

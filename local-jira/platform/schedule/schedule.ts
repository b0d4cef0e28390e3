import { z } from 'zod';
import type { ScheduledTriggerDefinition } from '../../app/manifest';
import type { Clock } from '../../clock';
import type { BackgroundService } from '../pump';

export const ScheduleSnapshot = z.record(z.string(), z.number());
export type ScheduleSnapshot = z.infer<typeof ScheduleSnapshot>;

const MINUTE = 60_000;
const intervalMilliseconds: Record<ScheduledTriggerDefinition['interval'], number> = {
  fiveMinute: 5 * MINUTE,
  hour: 60 * MINUTE,
  day: 24 * 60 * MINUTE,
  week: 7 * 24 * 60 * MINUTE,
};
/** manifest-reference/modules/scheduled-trigger: the first run comes about five minutes after deployment. */
const FIRST_RUN = 5 * MINUTE;

export type ScheduledJob = {
  key: string;
  interval: ScheduledTriggerDefinition['interval'];
  nextRunAt: string;
};

export type Schedule = BackgroundService & {
  jobs(): ScheduledJob[];
  runNow(key: string): Promise<void>;
  toJSON(): ScheduleSnapshot;
};

export function createSchedule(options: {
  clock: Clock;
  triggers: ScheduledTriggerDefinition[];
  run: (trigger: ScheduledTriggerDefinition) => Promise<unknown>;
  snapshot?: ScheduleSnapshot | undefined;
}): Schedule {
  const { clock, triggers, run, snapshot } = options;
  const start = clock.now().getTime() + FIRST_RUN;
  const nextRunAt = new Map(triggers.map(({ key }) => [key, snapshot?.[key] ?? start]));
  // A job that throws is not retried; it runs again when it is next due.
  const runQuietly = (trigger: ScheduledTriggerDefinition) => run(trigger).catch(() => undefined);

  return {
    jobs: () =>
      triggers.map(({ key, interval }) => ({
        key,
        interval,
        nextRunAt: new Date(nextRunAt.get(key) ?? start).toISOString(),
      })),
    runNow: async (key) => {
      const trigger = triggers.find((candidate) => candidate.key === key);
      if (!trigger) throw new Error(`The manifest has no scheduled trigger ${key}`);
      await run(trigger);
    },
    nextDue: () => (nextRunAt.size === 0 ? undefined : Math.min(...nextRunAt.values())),
    startDue: (now) =>
      triggers
        .filter(({ key }) => (nextRunAt.get(key) ?? start) <= now)
        .map((trigger) => {
          const interval = intervalMilliseconds[trigger.interval];
          const due = nextRunAt.get(trigger.key) ?? start;
          // Runs that were missed while the site stood still are not made up for.
          nextRunAt.set(trigger.key, due + interval * Math.max(1, Math.ceil((now - due) / interval)));
          return runQuietly(trigger);
        }),
    toJSON: () => Object.fromEntries(nextRunAt),
  };
}

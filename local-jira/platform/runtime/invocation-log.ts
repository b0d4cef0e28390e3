import { formatWithOptions } from 'node:util';
import type { Clock } from '../../clock';
import { currentInvocation } from './seam';

export type LogLine = {
  at: string;
  level: 'debug' | 'info' | 'warn' | 'error';
  functionKey: string;
  invocationId: string;
  text: string;
};

const KEPT_LINES = 1000;

/** What functions logged, and what the platform has to say about them, newest last. */
export type PlatformLog = {
  lines(): readonly LogLine[];
  write(line: Omit<LogLine, 'at'>): void;
};

export function createPlatformLog(clock: Clock): PlatformLog {
  const kept: LogLine[] = [];
  return {
    lines: () => kept,
    write: (line) => {
      kept.push({ at: clock.now().toISOString(), ...line });
      if (kept.length > KEPT_LINES) kept.shift();
    },
  };
}

/** The console of one invocation: what a developer would read with `forge logs`. */
export function invocationConsole(write: (level: LogLine['level'], text: string) => void): Console {
  const at =
    (level: LogLine['level']) =>
    (...values: unknown[]) => {
      write(level, formatWithOptions({ depth: 4 }, ...values));
    };
  return {
    ...console,
    debug: at('debug'),
    log: at('info'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
  };
}

/** The one console that a loaded bundle holds: it writes to the log of whichever invocation is running. */
export const bundleConsole: Console = new Proxy(console, {
  get: (target, property, receiver): unknown =>
    Reflect.get(currentInvocation()?.console ?? target, property, receiver),
});

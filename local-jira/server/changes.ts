import { streamSSE } from 'hono/streaming';
import type { Context } from 'hono';

/** Tells every open window that something on the site has changed, at most a few times a second. */
export function createChanges(quietMilliseconds = 200) {
  const listeners = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  const announce = () => {
    timer = undefined;
    listeners.forEach((listener) => {
      listener();
    });
  };
  return {
    happened: () => {
      timer ??= setTimeout(announce, quietMilliseconds).unref();
    },
    stream: (c: Context) =>
      streamSSE(c, async (stream) => {
        await new Promise<void>((resolve) => {
          const listener = () => {
            if (isClosed) resolve();
            else void stream.writeSSE({ data: 'changed' });
          };
          listeners.add(listener);
          stream.onAbort(() => {
            listeners.delete(listener);
            resolve();
          });
        });
      }),
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      announce();
    },
  };
}

export type Changes = ReturnType<typeof createChanges>;

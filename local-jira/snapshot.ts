import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const QUIET_MILLISECONDS = 500;

/** Keeps the site's state in a file, a moment after each change. */
export type SnapshotFile = {
  /** Say that the state may have changed. */
  touch(): void;
  /** Writes at once what is still to be written. */
  flush(): void;
};

/** The state that a file holds, or undefined where there is none yet. */
export async function readSnapshot(path: string): Promise<unknown> {
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path} does not hold a site's state. Start over with --fresh.`, { cause: error });
  }
}

export function createSnapshotFile(path: string, state: () => unknown): SnapshotFile {
  let timer: NodeJS.Timeout | undefined;

  // Synchronous, so that it also works while the process is leaving.
  function flush(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    mkdirSync(dirname(path), { recursive: true });
    const unfinished = `${path}.unfinished`;
    writeFileSync(unfinished, JSON.stringify(state()));
    renameSync(unfinished, path);
  }

  return {
    touch: () => {
      timer ??= setTimeout(flush, QUIET_MILLISECONDS).unref();
    },
    flush,
  };
}

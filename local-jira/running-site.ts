import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const Holder = z.object({ pid: z.number().int().positive(), url: z.string().optional() });
type Holder = z.infer<typeof Holder>;

export type RunningSite = {
  /** Tells the next one who comes where this one is. */
  runsAt(url: string): void;
  /** Lets the next one in. */
  end(): void;
};

const codeOf = (error: unknown) =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function holderOf(path: string): Holder | undefined {
  try {
    return Holder.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return undefined;
  }
}

/**
 * Claims the folder of this file for this process; throws while another process has it, since the later one to save
 * its state would undo what the other saved.
 */
export function claimSite(path: string): RunningSite {
  const write = (holder: Holder, flag: 'w' | 'wx') => {
    writeFileSync(path, JSON.stringify(holder), { flag });
  };
  const { pid } = process;
  mkdirSync(dirname(path), { recursive: true });
  try {
    write({ pid }, 'wx');
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    const holder = holderOf(path);
    if (holder && isAlive(holder.pid)) throw new Error(refusal(holder, path));
    // Whoever had it ended without a chance to say so.
    rmSync(path, { force: true });
    write({ pid }, 'wx');
  }
  return {
    runsAt: (url) => {
      write({ pid, url }, 'w');
    },
    end: () => {
      if (holderOf(path)?.pid === pid) rmSync(path, { force: true });
    },
  };
}

const refusal = ({ pid, url }: Holder, path: string) =>
  `A local Jira of this folder is already ${url === undefined ? 'starting' : `running at ${url}`} (process ${String(pid)}).
Use that one: a window opened with ?as=ben after the address is another person. Or stop it with Ctrl+C and start again.
A second site next to it needs its own copy of the folder. If none is running, delete ${path}.`;

import { setTimeout as sleep } from 'node:timers/promises';
import { type APIResponse, asApp, route } from '@forge/api';
import * as z from 'zod/mini';
import { AppError } from '../usecases/app-error';
import { remainingMs } from './invocation';
import { parseJson, readJson, sendRepeatable } from './send';

// Waiting is paid for: about ten seconds, then the job goes back to its queue.
const pollsMs = [250, 500, 1_000, 2_000, 3_000, 3_000];
const reserveMs = 10_000;
const retryAfterSeconds = 30;

const unfinished = ['ENQUEUED', 'RUNNING', 'CANCEL_REQUESTED'];
const taskSchema = z.object({ id: z.string(), status: z.string() });
type Task = z.infer<typeof taskSchema>;

/** The one bulk write that may still go on in Jira, by its task's id. */
export type OpenTask = {
  find: () => Promise<string | undefined>;
  keep: (taskId: string) => Promise<void>;
  forget: () => Promise<void>;
};

export type BulkTasks = {
  /** Starts a bulk write and waits until it has ended well; JIRA_BUSY when that takes too long. */
  run: (start: () => Promise<APIResponse>) => Promise<void>;
  awaitOpen: () => Promise<void>;
};

/** A task that is not waited for any longer goes on writing, so its id is kept for whoever writes next. */
export function bulkTasks(open: OpenTask): BulkTasks {
  async function end(task: Task, isKept: boolean): Promise<void> {
    let current = task;
    let kept = isKept;
    for (const ms of pollsMs) {
      if (!unfinished.includes(current.status)) break;
      if (!kept) await open.keep(current.id);
      kept = true;
      if (remainingMs() < reserveMs) break;
      await sleep(ms);
      current = await readTask(current.id);
    }
    if (unfinished.includes(current.status)) {
      throw new AppError('JIRA_BUSY', { retryAfter: String(retryAfterSeconds) });
    }
    if (kept) await open.forget();
    if (current.status !== 'COMPLETE') throw new AppError('JIRA_FAILED', {}, { cause: current.status });
  }

  return {
    run: async (start) => end(await taskOf(await sendRepeatable(start)), false),
    awaitOpen: async () => {
      const id = await open.find();
      if (id === undefined) return;
      const task = await findTask(id);
      // However it ended: what it did not write is found missing and written again.
      if (task && unfinished.includes(task.status)) await end(task, true);
      else await open.forget();
    },
  };
}

/** 303 names the task; a client that followed it has the task already. */
async function taskOf(response: APIResponse): Promise<Task> {
  if (response.status !== 303) return parseJson(response, taskSchema);
  const id = /\/task\/([^/?]+)/.exec(response.headers.get('location') ?? '')?.[1];
  if (id === undefined) throw new AppError('JIRA_FAILED');
  // Asked at once it would hardly ever have ended.
  return { id, status: 'ENQUEUED' };
}

const readTask = (id: string): Promise<Task> =>
  readJson(
    // authorised by the job that started this task
    () => asApp().requestJira(route`/rest/api/3/task/${id}`),
    taskSchema,
  );

/** Jira forgets its tasks after two weeks. */
async function findTask(id: string): Promise<Task | undefined> {
  try {
    return await readTask(id);
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'NOT_FOUND') return undefined;
    throw cause;
  }
}

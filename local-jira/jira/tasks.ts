import type { Call } from './call';
import { requireAccount } from './permissions';
import { nextId, type Task } from './world';

/** Records work that was done at once but is asked about like a long-running task. */
export function finishTask(call: Call, description: string, result: unknown): Task {
  const { world, clock } = call;
  const at = clock.now().toISOString();
  const submittedBy = requireAccount(call).accountId;
  const task: Task = { id: nextId(world), description, submittedBy, submittedAt: at, finishedAt: at, result };
  world.tasks[task.id] = task;
  return task;
}

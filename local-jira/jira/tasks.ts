import type { Actor } from '../actor';
import type { Clock } from '../clock';
import type { Faults, TaskEffect } from '../faults';
import type { Call, TaskRequest } from './call';
import { mayEdit, writeProperty } from './changes/set-properties';
import { requireAccount } from './permissions';
import { nextId, type PropertyWrite, type Task, type World } from './world';

/** Jira's asynchronous tasks: they run by the site's clock, at once unless a fault says otherwise. */
export function createTasks(options: {
  world: World;
  clock: Clock;
  faults: Faults;
  callBy: (actor: Actor) => Call;
}) {
  const { world, clock, faults, callBy } = options;
  const running = new Set(Object.values(world.tasks).filter(({ status }) => status === 'RUNNING'));

  /** Lands what is due by then, and ends the task when its time is over. */
  function run(task: Task, now: number): void {
    const { writes, failing } = task;
    const due = landedBy(task, now);
    for (const write of writes.slice(task.landed, due)) {
      if (!failing.includes(write.issueId)) writeUnlessHidden(callBy(task.actor), write);
    }
    task.landed = due;
    if (now < task.endsAt) return;
    task.status = task.ends;
    running.delete(task);
  }

  /** Does what is due by now. */
  function catchUp(): void {
    const now = clock.now().getTime();
    for (const task of running) run(task, now);
  }

  return {
    submit: (call: Call, request: TaskRequest): Task => {
      const now = clock.now().getTime();
      const { milliseconds = 0, ends = 'COMPLETE', failsFor } = together(faults.onTask(request.startedBy));
      const { description, writes, allAtOnce } = request;
      const failing = failsFor ? writes.map(({ issueId }) => issueId).filter(failsFor) : [];
      const task: Task = {
        ...{ id: nextId(world), description, writes, allAtOnce, failing },
        ...{ submittedBy: requireAccount(call).accountId, actor: call.actor },
        ...{ submittedAt: now, endsAt: now + milliseconds },
        ends: allAtOnce && failing.length > 0 ? 'FAILED' : ends,
        status: 'RUNNING',
        landed: 0,
      };
      world.tasks[task.id] = task;
      running.add(task);
      run(task, now);
      return task;
    },
    catchUp,
    startDue: (): Promise<unknown>[] => {
      catchUp();
      return [];
    },
    nextDue: (): number | undefined =>
      running.size === 0 ? undefined : Math.min(...[...running].map(nextLanding)),
  };
}

export type Tasks = ReturnType<typeof createTasks>;

const together = (effects: readonly TaskEffect[]): TaskEffect =>
  effects.reduce((all, effect) => ({ ...all, ...effect }), {});

const toLand = ({ writes, ends, allAtOnce }: Task): number =>
  ends === 'COMPLETE' ? writes.length : allAtOnce ? 0 : Math.floor(writes.length / 2);

function landedBy(task: Task, now: number): number {
  if (now >= task.endsAt) return toLand(task);
  if (task.allAtOnce) return 0;
  return Math.floor((toLand(task) * (now - task.submittedAt)) / (task.endsAt - task.submittedAt));
}

function nextLanding(task: Task): number {
  if (task.allAtOnce || toLand(task) === 0) return task.endsAt;
  const each = (task.endsAt - task.submittedAt) / toLand(task);
  return Math.ceil(task.submittedAt + each * Math.min(task.landed + 1, toLand(task)));
}

/** Issues that its submitter can't see or edit are passed over in silence. */
function writeUnlessHidden(call: Call, write: PropertyWrite): void {
  const issue = call.world.issues[write.issueId];
  if (issue && mayEdit(call, issue)) writeProperty(call, issue, write);
}

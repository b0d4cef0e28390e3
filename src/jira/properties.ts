import { setTimeout as sleep } from 'node:timers/promises';
import { type APIResponse, asApp, route } from '@forge/api';
import * as z from 'zod/mini';
import { type OwnershipProperty, ownershipPropertyKey } from '../contract';
import type { IssueId } from '../domain/ids';
import { sameJson } from '../usecases/same-json';
import { AppError } from '../usecases/app-error';
import { remainingMs } from './invocation';
import { load } from './issues';
import { parseJson, readJson, sendRepeatable } from './send';

type Values = ReadonlyMap<IssueId, OwnershipProperty>;

const bulkSize = 100;
const pollMs = 500;
const reserveMs = 10_000;
const headers = { 'Content-Type': 'application/json' };

const unfinished = ['ENQUEUED', 'RUNNING', 'CANCEL_REQUESTED'];
const taskSchema = z.object({ id: z.string(), status: z.string() });
type Task = z.infer<typeof taskSchema>;

/** Epics that it could not be written to come back: deleted ones, and those the app may not see or edit. */
export async function write(values: Values): Promise<IssueId[]> {
  const [first, ...others] = values;
  if (!first) return [];
  if (others.length === 0) return (await writeOne(...first)) ? [] : [first[0]];
  const skipped: IssueId[] = [];
  const entries = [first, ...others];
  for (let start = 0; start < entries.length; start += bulkSize) {
    skipped.push(...(await writeMany(new Map(entries.slice(start, start + bulkSize)))));
  }
  return skipped;
}

const writeOne = (issueId: IssueId, value: OwnershipProperty): Promise<boolean> =>
  unlessRefused(() =>
    // authorised by the job: the value derives from decisions made under permission checks
    asApp().requestJira(route`/rest/api/3/issue/${issueId}/properties/${ownershipPropertyKey}`, {
      method: 'PUT',
      headers,
      body: JSON.stringify(value),
    }),
  );

export async function remove(issueId: IssueId): Promise<void> {
  await unlessRefused(() =>
    // authorised by the job: the issue is no tracked epic any more
    asApp().requestJira(route`/rest/api/3/issue/${issueId}/properties/${ownershipPropertyKey}`, {
      method: 'DELETE',
    }),
  );
}

async function unlessRefused(call: () => Promise<APIResponse>): Promise<boolean> {
  try {
    await sendRepeatable(call);
    return true;
  } catch (cause) {
    if (cause instanceof AppError && ['NOT_FOUND', 'FORBIDDEN'].includes(cause.code)) return false;
    throw cause;
  }
}

/** An asynchronous task that passes over what the app can't see in silence: only reading back tells. */
async function writeMany(values: Values): Promise<IssueId[]> {
  const body = JSON.stringify({
    issues: [...values].map(([issueId, value]) => ({
      issueID: Number(issueId),
      properties: { [ownershipPropertyKey]: value },
    })),
  });
  const accepted = await sendRepeatable(() =>
    // authorised by the job: the values derive from decisions made under permission checks
    asApp().requestJira(route`/rest/api/3/issue/properties/multi`, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
    }),
  );
  await finished(await taskOf(accepted));
  const { epics } = await load([...values.keys()]);
  const written = new Map(epics.map(({ facts, property }) => [facts.issueId, property]));
  return [...values].flatMap(([issueId, value]) => (sameJson(written.get(issueId), value) ? [] : [issueId]));
}

/** 303 names the task; a client that followed it has the task already. */
async function taskOf(response: APIResponse): Promise<Task> {
  if (response.status !== 303) return parseJson(response, taskSchema);
  const id = /\/task\/([^/?]+)/.exec(response.headers.get('location') ?? '')?.[1];
  if (id === undefined) throw new AppError('JIRA_FAILED');
  return readTask(id);
}

const readTask = (id: string): Promise<Task> =>
  readJson(
    // authorised by the job that started this task
    () => asApp().requestJira(route`/rest/api/3/task/${id}`),
    taskSchema,
  );

async function finished(task: Task): Promise<void> {
  let current = task;
  while (unfinished.includes(current.status)) {
    if (remainingMs() < reserveMs) throw new AppError('JIRA_BUSY', { retryAfter: '60' });
    await sleep(pollMs);
    current = await readTask(current.id);
  }
  if (current.status !== 'COMPLETE') throw new AppError('JIRA_FAILED', {}, { cause: current.status });
}

import { type APIResponse, asApp, route } from '@forge/api';
import { type OwnershipProperty, ownershipPropertyKey } from '../contract';
import type { IssueId } from '../domain/ids';
import { AppError } from '../usecases/app-error';
import type { IndexValues, Unwritten } from '../usecases/ports/epic-index';
import { sameJson } from '../usecases/same-json';
import type { BulkTasks } from './bulk-tasks';
import { load } from './issues';
import { sendRepeatable } from './send';

const headers = { 'Content-Type': 'application/json' };

export async function writeOne(issueId: IssueId, value: OwnershipProperty): Promise<Unwritten> {
  const refusal = await refusalOf(() =>
    // authorised by the job: the value derives from decisions made under permission checks
    asApp().requestJira(route`/rest/api/3/issue/${issueId}/properties/${ownershipPropertyKey}`, {
      method: 'PUT',
      headers,
      body: JSON.stringify(value),
    }),
  );
  return {
    unseen: refusal === 'NOT_FOUND' ? [issueId] : [],
    refused: refusal === 'FORBIDDEN' ? [issueId] : [],
  };
}

export async function removeOne(issueId: IssueId): Promise<void> {
  await refusalOf(() =>
    // authorised by the job: the issue is no tracked epic any more
    asApp().requestJira(route`/rest/api/3/issue/${issueId}/properties/${ownershipPropertyKey}`, {
      method: 'DELETE',
    }),
  );
}

async function refusalOf(call: () => Promise<APIResponse>): Promise<'NOT_FOUND' | 'FORBIDDEN' | undefined> {
  try {
    await sendRepeatable(call);
    return undefined;
  } catch (cause) {
    if (cause instanceof AppError && (cause.code === 'NOT_FOUND' || cause.code === 'FORBIDDEN')) {
      return cause.code;
    }
    throw cause;
  }
}

/** A hundred at most. The task passes over what the app can't see or edit in silence. */
export async function writeMany(tasks: BulkTasks, values: IndexValues): Promise<void> {
  const body = JSON.stringify({
    issues: [...values].map(([issueId, value]) => ({
      issueID: Number(issueId),
      properties: { [ownershipPropertyKey]: value },
    })),
  });
  await tasks.run(() =>
    // authorised by the job: the values derive from decisions made under permission checks
    asApp().requestJira(route`/rest/api/3/issue/properties/multi`, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
    }),
  );
}

/** Which of these values the issues don't have. */
export async function readBack(values: IndexValues): Promise<Unwritten> {
  const { epics } = await load([...values.keys()]);
  const written = new Map(epics.map(({ facts, property }) => [facts.issueId, property]));
  const unwritten = [...values].filter(([issueId, value]) => !sameJson(written.get(issueId), value));
  const ids = unwritten.map(([issueId]) => issueId);
  return {
    unseen: ids.filter((issueId) => !written.has(issueId)),
    refused: ids.filter((issueId) => written.has(issueId)),
  };
}

/** Takes all of them or none, but for those that the app may not edit. */
export const removeMany = (tasks: BulkTasks, issueIds: readonly IssueId[]): Promise<void> =>
  tasks.run(() =>
    // authorised by the job: these issues are no tracked epics any more
    asApp().requestJira(route`/rest/api/3/issue/properties/${ownershipPropertyKey}`, {
      method: 'DELETE',
      headers,
      body: JSON.stringify({ entityIds: issueIds.map(Number) }),
      redirect: 'manual',
    }),
  );

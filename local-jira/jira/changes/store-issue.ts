import type { Call } from '../call';
import { allFields } from '../fields/all-fields';
import { requireAccount } from '../permissions';
import { nextId, type ChangeItem, type Issue } from '../world';
import { emitIssueEvent } from './issue-event';

/** Puts the issue where reads, and later search, find it. */
export function storeIssue({ world, search }: Call, issue: Issue): void {
  world.issues[issue.id] = issue;
  world.issueIds[issue.key] = issue.id;
  search.changed(issue.id);
}

/** Changes an issue: history, time of the change, search, events. Nothing happens when no field differs. */
export function changeIssue(call: Call, before: Issue, changes: Partial<Issue>): Issue {
  const { world, clock } = call;
  const items = [...traceKey(before, changes), ...traceChanges(call, before, { ...before, ...changes })];
  if (items.length === 0) return before;
  const at = clock.now().toISOString();
  const after: Issue = {
    ...before,
    ...changes,
    updatedAt: at,
    history: [...before.history, { id: nextId(world), at, authorId: requireAccount(call).accountId, items }],
  };
  storeIssue(call, after);
  emitIssueEvent(call, 'updated', after, items);
  const assigned = items.filter(({ fieldId }) => fieldId === 'assignee');
  if (assigned.length > 0) emitIssueEvent(call, 'assigned', after, assigned);
  return after;
}

/** A new key, which only a move gives. */
const traceKey = ({ key }: Issue, changes: Partial<Issue>): ChangeItem[] =>
  changes.key === undefined || changes.key === key
    ? []
    : [{ field: 'Key', fieldId: '', from: null, fromString: key, to: null, toString: changes.key }];

function traceChanges({ world }: Call, before: Issue, after: Issue): ChangeItem[] {
  return allFields.flatMap(({ id, trace, traceName }) => {
    if (!trace) return [];
    const from = trace(before, world);
    const to = trace(after, world);
    if (from.value === to.value && from.text === to.text) return [];
    return [
      {
        field: traceName ?? id,
        fieldId: id,
        from: from.value,
        fromString: from.text,
        to: to.value,
        toString: to.text,
      },
    ];
  });
}

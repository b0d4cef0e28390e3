import type { Call } from '../call';
import { accountOf } from '../permissions';
import { showIssueTypeInEvent } from '../show/issue-type';
import { showFields } from '../show/issue';
import type { ChangeItem, Issue } from '../world';

const carried = [
  'summary',
  'project',
  'status',
  'priority',
  'assignee',
  'reporter',
  'creator',
  'labels',
  'components',
  'duedate',
  'parent',
  'resolution',
  'resolutiondate',
  'created',
  'updated',
  'statuscategorychangedate',
];

type IssueEvent = 'created' | 'updated' | 'deleted' | 'assigned';

/** Tells the apps. The issue type comes without its hierarchy level, as in Atlassian's sample. */
export function emitIssueEvent(
  call: Call,
  event: IssueEvent,
  issue: Issue,
  items: readonly ChangeItem[],
  clonedFrom?: Pick<Issue, 'id' | 'key'>,
): void {
  const account = accountOf(call);
  const type = call.world.issueTypes[issue.typeId];
  call.emit({
    eventType: `avi:jira:${event}:issue`,
    payload: {
      timestamp: String(call.clock.now().getTime()),
      issue: {
        id: issue.id,
        key: issue.key,
        fields: {
          ...showFields(issue, call, carried),
          ...(type ? { issuetype: showIssueTypeInEvent(call, type) } : {}),
        },
      },
      ...(account
        ? { atlassianId: account.accountId, associatedUsers: [{ accountId: account.accountId }] }
        : {}),
      ...(items.length > 0 ? { changelog: { items } } : {}),
      ...(clonedFrom && { clonedFrom: { id: clonedFrom.id, key: clonedFrom.key } }),
      ...(event === 'updated' ? { jiraEventTypeName: eventTypeName(items) } : {}),
    },
  });
}

function eventTypeName(items: readonly ChangeItem[]): string {
  if (items.some(({ field }) => field === 'project')) return 'issue_moved';
  if (items.some(({ field, to }) => field === 'resolution' && to !== null)) return 'issue_resolved';
  if (items.some(({ field }) => field === 'status')) return 'issue_generic';
  if (items.some(({ field }) => field === 'assignee')) return 'issue_assigned';
  return 'issue_updated';
}

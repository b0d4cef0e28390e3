import type { Call } from '../call';
import { badRequest, issueNotFound } from '../jira-error';
import { may, mayBrowse, projectOf } from '../permissions';
import type { Issue, PropertyWrite } from '../world';
import { storeIssue } from './store-issue';

const longestValue = 32_768;
const longestKey = 255;

export function requireProperty(key: string, value: unknown): void {
  if (key.length > longestKey)
    throw badRequest(`The property key must be less than ${String(longestKey)} characters.`);
  if (key.trim() === '') throw badRequest('The property key must not be empty.');
  const text = value === undefined ? '' : JSON.stringify(value);
  if (text === '') throw badRequest('The property value must not be empty.');
  if (text.length > longestValue) {
    throw badRequest(`The property value must be less than ${String(longestValue)} characters.`);
  }
}

/** Writes issue properties. They leave no trace in the history, change no time and fire no event. */
export function setProperties(call: Call, issueId: string, values: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(values)) requireProperty(key, value);
  const issue = call.world.issues[issueId];
  if (!issue) throw issueNotFound();
  storeIssue(call, { ...issue, properties: { ...issue.properties, ...values } });
}

export function deleteProperty(call: Call, issueId: string, key: string): void {
  const issue = call.world.issues[issueId];
  if (!issue) throw issueNotFound();
  const properties = Object.fromEntries(Object.entries(issue.properties).filter(([name]) => name !== key));
  storeIssue(call, { ...issue, properties });
}

export const mayEdit = (call: Call, issue: Issue): boolean =>
  issue.archived === null && mayBrowse(call, issue) && may(call, 'EDIT_ISSUES', projectOf(call.world, issue));

export function writeProperty(call: Call, { id }: Issue, write: PropertyWrite): void {
  if ('set' in write) setProperties(call, id, write.set);
  else deleteProperty(call, id, write.remove);
}

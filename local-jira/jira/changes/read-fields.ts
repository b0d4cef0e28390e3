import type { Call } from '../call';
import { fieldById } from '../fields/all-fields';
import { FieldError, type Target } from '../fields/field';
import { badFields } from '../jira-error';
import type { Issue } from '../world';
import type { IssueUpdate } from './issue-update';

/** What the `fields` and `update` of a request change, or a 400 that names every unusable field. */
export function readFields(
  call: Call,
  target: Target,
  { fields = {}, update = {} }: IssueUpdate,
): Partial<Issue> {
  const changes: Partial<Issue> = {};
  const errors: Record<string, string> = {};
  const values = { ...fields, ...valuesOfOperations(call, target, update, errors) };
  for (const [id, value] of Object.entries(values)) {
    const field = fieldById(id);
    if (!field?.parse) {
      errors[id] = `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
      continue;
    }
    try {
      Object.assign(changes, field.parse(value, call, target));
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      errors[id] = error.message;
    }
  }
  if (Object.keys(errors).length > 0) throw badFields(errors);
  return changes;
}

function valuesOfOperations(
  call: Call,
  { issue }: Target,
  update: NonNullable<IssueUpdate['update']>,
  errors: Record<string, string>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [id, operations] of Object.entries(update)) {
    const list = fieldById(id)?.list;
    for (const operation of operations) {
      if ('set' in operation) values[id] = operation['set'];
      else if (list) values[id] = applied(values[id] ?? (issue ? list(issue, call) : []), operation);
      else errors[id] = `Field with id '${id}' only supports the operation 'set'.`;
    }
  }
  return values;
}

function applied(value: unknown, operation: Record<string, unknown>): unknown[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  const removed = JSON.stringify(operation['remove']);
  const kept = 'remove' in operation ? list.filter((entry) => JSON.stringify(entry) !== removed) : list;
  return 'add' in operation ? [...kept, operation['add']] : kept;
}

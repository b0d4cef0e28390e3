import { jiraTime } from '../show/time';
import type { Issue } from '../world';
import { FieldError, nothing, type Field } from './field';

const day = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (text: string) => day.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));

const due: Field = {
  id: 'duedate',
  name: 'Due date',
  schema: { type: 'date', system: 'duedate' },
  show: (issue) => issue.due,
  parse: (value) => {
    if (value === null || value === '') return { due: null };
    if (typeof value !== 'string' || !isDay(value)) {
      throw new FieldError("Error parsing date string. Use the format 'yyyy-MM-dd'.");
    }
    return { due: value };
  },
  trace: (issue) => (issue.due === null ? nothing : { value: issue.due, text: `${issue.due} 00:00:00.0` }),
};

const moment = (id: string, name: string, read: (issue: Issue) => string | null): Field => ({
  id,
  name,
  schema: { type: 'datetime', system: id },
  show: (issue) => {
    const at = read(issue);
    return at === null ? null : jiraTime(at);
  },
});

export const dateFields = [
  due,
  moment('created', 'Created', (issue) => issue.createdAt),
  moment('updated', 'Updated', (issue) => issue.updatedAt),
  moment('resolutiondate', 'Resolved', (issue) => issue.resolvedAt),
  moment('statuscategorychangedate', 'Status Category Changed', (issue) => issue.statusCategoryChangedAt),
];

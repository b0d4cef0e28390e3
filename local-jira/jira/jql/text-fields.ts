import { plainText } from '../fields/text-fields';
import type { Issue } from '../world';
import type { JqlField } from './clause';

const words = (name: string, read: (issue: Issue) => string): JqlField => ({
  names: [name],
  kind: 'text',
  values: (issue) => {
    const text = read(issue);
    return text === '' ? [] : [text];
  },
  literal: (text) => [text],
  functions: [],
});

const commentText = (issue: Issue) => issue.comments.map(({ body }) => plainText(body)).join('\n');

export const textFields = [
  { ...words('summary', (issue) => issue.summary), order: (issue: Issue) => issue.summary.toLowerCase() },
  words('description', (issue) => plainText(issue.description)),
  words('comment', commentText),
  words('text', (issue) => [issue.summary, plainText(issue.description), commentText(issue)].join('\n')),
];

import type { Issue, World } from '../world';
import type { JqlField } from './clause';

/** People are named by account id. */
export const accountLiteral = (text: string, { world }: { world: World }) =>
  world.people[text] ? [text] : [];

const person = (name: string, read: (issue: Issue) => string | null): JqlField => ({
  names: [name],
  kind: 'choice',
  values: (issue) => {
    const accountId = read(issue);
    return accountId === null ? [] : [accountId];
  },
  literal: accountLiteral,
  order: (issue, { world }) => world.people[read(issue) ?? '']?.displayName ?? null,
  functions: ['user'],
});

export const peopleFields = [
  person('assignee', (issue) => issue.assigneeId),
  person('reporter', (issue) => issue.reporterId),
  person('creator', (issue) => issue.creatorId),
];

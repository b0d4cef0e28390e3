import { startOfDayIn, literalMoment } from './dates';
import type { Issue } from '../world';
import type { JqlContext, JqlField } from './clause';

function momentLiteral(text: string, { zone, now }: JqlContext): number[] {
  const at = literalMoment(text, zone, now);
  return at === undefined ? [] : [at];
}

const moment = (names: string[], read: (issue: Issue, zone: string) => number | null): JqlField => ({
  names,
  kind: 'ordered',
  values: (issue, { zone }) => {
    const at = read(issue, zone);
    return at === null ? [] : [at];
  },
  literal: momentLiteral,
  order: (issue, { zone }) => read(issue, zone),
  functions: ['time'],
});

const parsed = (iso: string | null) => (iso === null ? null : Date.parse(iso));

export const dateFields = [
  moment(['created', 'createdDate'], (issue) => parsed(issue.createdAt)),
  moment(['updated', 'updatedDate'], (issue) => parsed(issue.updatedAt)),
  moment(['resolved', 'resolutionDate'], (issue) => parsed(issue.resolvedAt)),
  moment(['statusCategoryChangedDate'], (issue) => parsed(issue.statusCategoryChangedAt)),
  moment(['due', 'dueDate'], (issue, zone) => (issue.due === null ? null : startOfDayIn(zone, issue.due))),
];

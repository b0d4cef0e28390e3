import type { AgreementView } from '../../../src/contract';
import { postCodeActivities } from '../../../src/domain/activity';
import { agreementNumber } from '../../shared/address/agreement-number';
import { facets, type Chip, type EpicFilter } from './epic-filter';
import type { SortKey } from './epic-sort';

const ofAny = (condition: (activity: string) => string): string =>
  postCodeActivities.map(condition).join(' OR ');
const ownedByMe = ofAny((activity) => `${activity}State = "owned" AND ${activity}Owner = currentUser()`);

/** Only operators that Atlassian documents for indexed values; a chip without a clause is known to the app alone. */
const clauses: Partial<Record<Chip, string>> = {
  gaps: 'ownershipGaps > 0',
  mine: `${ownedByMe} OR ownershipWaitsProduct = currentUser() OR ownershipWaitsEngineering = currentUser()`,
  critical: 'ownershipSeverity = "critical"',
  warning: 'ownershipSeverity = "warning"',
  notice: 'ownershipSeverity = "notice"',
  toDo: 'statusCategory = "To Do"',
  inProgress: 'statusCategory = "In Progress"',
  done: 'statusCategory = "Done"',
  missingResult: 'ownershipResultDue < startOfDay()',
  closed: ofAny((activity) => `${activity}State = "closed"`),
  notTracked: 'ownershipState = "notTracked"',
};

const orders: Partial<Record<SortKey, string>> = {
  severity: 'ownershipGaps DESC, due',
  due: 'due',
  result: 'ownershipResultDue',
  key: 'key',
};

/** Jira finds more than the list shows: without the chips `leftOut`, and where `countsHidden`, what the reader hid. */
export type ListJql = { jql: string; leftOut: Chip[]; countsHidden: boolean };

/** What a warning is behind that can be hidden from oneself. */
const warnedAbout: readonly Chip[] = ['gaps', 'mine', 'critical', 'warning', 'notice', 'missingResult'];

type Listed = {
  projectKey: string;
  agreements: readonly Pick<AgreementView, 'id'>[];
  filter: EpicFilter;
  sort: SortKey;
  /** The reader has hidden a warning of these epics from themselves. */
  hides: boolean;
  /** Jira refuses a query that names an epic which doesn't exist. */
  exists: (key: string) => boolean;
};

/** What the list shows, in Jira's own search: there it feeds filters, boards and dashboards. */
export function listJql({ projectKey, agreements, filter, sort, hides, exists }: Listed): ListJql {
  // Every epic carries the number, and nothing else does.
  const conditions = [`project = "${projectKey}"`, 'ownershipGaps >= 0'];
  const leftOut: Chip[] = [];
  const under = agreements.find((agreement) => agreementNumber(agreement) === filter.agreement);
  if (under) conditions.push(`ownershipAgreement = "${under.id}"`);
  for (const facet of Object.values(facets)) {
    const chosen = facet.filter((chip: Chip) => filter.chips.includes(chip));
    const unknown = chosen.filter((chip: Chip) => clauses[chip] === undefined);
    // Chips of one facet widen each other: without one of them the others would hide what the list shows.
    if (unknown.length > 0) leftOut.push(...unknown);
    else if (chosen.length > 0) conditions.push(`(${chosen.map((chip) => clauses[chip]).join(' OR ')})`);
  }
  for (const text of filter.text.split(/\s+/)) {
    const key = text.toUpperCase();
    if (keyShape.test(key) && exists(key)) conditions.push(`key = "${key}"`);
    else conditions.push(...wordsOf(text).map((word) => `summary ~ "${word}*"`));
  }
  return {
    jql: `${conditions.join(' AND ')} ORDER BY ${orders[sort] ?? 'created DESC'}`,
    leftOut,
    countsHidden: hides && filter.chips.some((chip) => warnedAbout.includes(chip)),
  };
}

const keyShape = /^[A-Z][A-Z0-9_]+-\d+$/;
/** Jira finds words by how they begin; nothing but letters and digits means something else to it. */
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

export const searchAddress = (jql: string): string => `/issues/?${new URLSearchParams({ jql }).toString()}`;

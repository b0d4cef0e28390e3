import type { PostCodeActivity } from '../domain/activity';
import type { AgreementId, ProjectId } from '../domain/ids';
import type { EpicCounts } from '../domain/summary';

type Counted = { agreementId: AgreementId; projectId: ProjectId };

/** A copy of the index on another project's issue would count elsewhere, hence the project. */
const trackedOf = ({ agreementId, projectId }: Counted): string =>
  `project = ${projectId} AND ownershipAgreement = "${agreementId}" AND ownershipState != "notTracked"`;

const gaps = (severity: 'critical' | 'warning') => `ownershipGaps > 0 AND ownershipSeverity = "${severity}"`;

/** Jira documents `=` and `!=` for a string that an app indexes, and nothing else. */
export const isOneOf = (alias: string, values: readonly string[]): string =>
  `(${values.map((value) => `${alias} = "${value}"`).join(' OR ')})`;

/**
 * What each number counts, in Jira's own search: the app counts all epics, and who follows a number finds those that
 * Jira shows them.
 */
export const countedJql = {
  tracked: trackedOf,
  critical: (of: Counted) => `${trackedOf(of)} AND ${gaps('critical')}`,
  warning: (of: Counted) => `${trackedOf(of)} AND ${gaps('warning')}`,
  dueSoon: (of: Counted) =>
    `${trackedOf(of)} AND ${isOneOf('ownershipState', ['open', 'toDecide'])} AND statusCategory != Done AND due >= startOfDay() AND due <= endOfDay("30d")`,
  notNeeded: (of: Counted, activity: PostCodeActivity) =>
    `${trackedOf(of)} AND ${activity}State = "notNeeded"`,
} satisfies Record<keyof EpicCounts, unknown>;

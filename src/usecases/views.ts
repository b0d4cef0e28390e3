import type { ActivityView, AgreementView, ProjectView } from '../contract';
import { activityState } from '../domain/activity-state';
import type { ActivityRecord, Agreement } from '../domain/agreement';
import { type ProjectAgreements, scopedAs } from '../domain/agreements';
import type { AccountId } from '../domain/ids';
import { type Side, sides } from '../domain/side';
import { termsOf } from '../domain/terms';
import { toConfirm } from '../domain/to-confirm';
import { waitingSince } from '../domain/waiting';
import { speaksFor } from './lead';
import type { Permissions } from './ports/access';
import type { Project } from './ports/project';

export function projectView(
  { id, key, name }: Project,
  agreements: ProjectAgreements,
  viewer: Permissions & { accountId: AccountId },
  now: Date,
): ProjectView {
  const { accountId, canAdminister, canEdit } = viewer;
  const viewOf = (agreement: Agreement) => agreementView(agreements, agreement, accountId, now);
  return {
    project: { id, key, name },
    viewer: { accountId, canAdminister, canEdit },
    agreements: [viewOf(agreements.default), ...agreements.others.map(({ agreement }) => viewOf(agreement))],
  };
}

/** Holds no answer that the viewer may not know yet (product.md §2 rule 1). */
export function agreementView(
  project: ProjectAgreements,
  agreement: Agreement,
  accountId: AccountId,
  now: Date,
): AgreementView {
  const side = speaksFor(agreement, accountId, now);
  return { ...agreementSeenBy(side, project, agreement), viewer: { accountId, side } };
}

/** `null`: by anybody who leads neither side. */
export function agreementSeenBy(
  side: Side | null,
  project: ProjectAgreements,
  agreement: Agreement,
): Omit<AgreementView, 'viewer'> {
  const terms = termsOf(agreement);
  return {
    id: agreement.id,
    projectId: agreement.projectId,
    scoped: scopedAs(project, agreement.id),
    leads: agreement.leads,
    soleSide: agreement.soleSide,
    nominations: agreement.nominations,
    accepted: {
      product: hasAnswered(agreement, 'product'),
      engineering: hasAnswered(agreement, 'engineering'),
    },
    waitingSince: waitingSinceOf(agreement),
    roles: agreement.roles,
    activities: agreement.activities.map((record) => activityView(agreement, record, side)),
    answersShown: agreement.answersShown,
    proposals: agreement.proposals,
    review: agreement.review,
    absences: agreement.absences,
    terms,
    tracking: terms.tracking,
  };
}

const waitingSinceOf = (agreement: Agreement): AgreementView['waitingSince'] =>
  Object.fromEntries(
    sides.flatMap((side) => {
      const since = waitingSince(agreement, side);
      return since === undefined ? [] : [[side, since]];
    }),
  );

/** Who covers for a lead accepts nothing for them. */
const hasAnswered = ({ activities, leads }: Agreement, side: Side): boolean =>
  activities.some(({ answers }) => answers[side]?.by === leads[side]);

function activityView(agreement: Agreement, record: ActivityRecord, side: Side | null): ActivityView {
  const { id, group, name, suggested, note, involved } = record;
  const mine = side && record.answers[side]?.answer;
  return {
    id,
    group,
    ...(name !== undefined && { name }),
    ...(suggested && { suggested }),
    state: activityState(record, { side, shown: agreement.answersShown }),
    ...(mine && { mine }),
    toConfirm: toConfirm(agreement, record),
    ...(note && { note }),
    ...(involved && { involved }),
  };
}

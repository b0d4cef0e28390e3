import type { ActivityView, AgreementView, ProjectView, Viewer } from '../contract';
import { activityState } from '../domain/activity-state';
import type { ActivityRecord, Agreement } from '../domain/agreement';
import type { AccountId } from '../domain/ids';
import type { Side } from '../domain/side';
import { termsOf } from '../domain/terms';
import { sideOf } from './lead';
import type { Project } from './ports';

export const viewerOf = (accountId: AccountId, agreement: Agreement | undefined): Viewer => ({
  accountId,
  side: agreement ? sideOf(agreement.leads, accountId) : null,
});

export const projectView = (
  { id, key, name }: Project,
  viewer: ProjectView['viewer'],
  agreement: Agreement | undefined,
): ProjectView => ({
  project: { id, key, name },
  viewer,
  agreement: agreement ? agreementView(agreement, viewer.side) : null,
});

/** Holds no answer that `viewerSide` may not know yet (product.md §2 rule 1). */
export function agreementView(agreement: Agreement, viewerSide: Side | null): AgreementView {
  const terms = termsOf(agreement);
  return {
    id: agreement.id,
    projectId: agreement.projectId,
    leads: agreement.leads,
    accepted: {
      product: hasAnswered(agreement, 'product'),
      engineering: hasAnswered(agreement, 'engineering'),
    },
    roles: agreement.roles,
    activities: agreement.activities.map((record) => activityView(record, viewerSide)),
    terms,
    tracking: terms.tracking,
  };
}

export const hasAnswered = ({ activities }: Agreement, side: Side): boolean =>
  activities.some(({ answers }) => answers[side]);

function activityView(record: ActivityRecord, viewerSide: Side | null): ActivityView {
  const { id, group, suggested } = record;
  const mine = viewerSide && record.answers[viewerSide]?.answer;
  return {
    id,
    group,
    ...(suggested && { suggested }),
    state: activityState(record, viewerSide),
    ...(mine && { mine }),
  };
}

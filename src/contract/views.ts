import type { Activity } from '../domain/activity';
import type { ActivityState } from '../domain/activity-state';
import type { StartOfTracking } from '../domain/agreement';
import type { Change, ChangeItem } from '../domain/change';
import type { EpicDecisions, EpicFacts } from '../domain/epic';
import type { AccountId, ActivityId, AgreementId, ProjectId } from '../domain/ids';
import type { Answer, Role } from '../domain/owner';
import type { Side } from '../domain/side';
import type { AgreementTerms } from '../domain/terms';
import type { IsoDateTime } from '../domain/time';

/** Who is looking. `side`: the one this person leads. */
export type Viewer = { accountId: AccountId; side: Side | null };

export type ActivityView = Activity & {
  state: ActivityState;
  /** The viewer's own answer, where they are a lead and gave one. */
  mine?: Answer;
};

export type AgreementView = {
  id: AgreementId;
  projectId: ProjectId;
  leads: Record<Side, AccountId>;
  /** A lead accepts by giving the first answer. */
  accepted: Record<Side, boolean>;
  roles: Role[];
  activities: ActivityView[];
  terms: AgreementTerms;
  tracking: StartOfTracking | null;
};

export type ProjectView = {
  project: { id: ProjectId; key: string; name: string };
  viewer: Viewer & { canAdminister: boolean };
  agreement: AgreementView | null;
};

/** All a browser needs to compute the epic's verdict with `epicVerdict`, the same way the server does. */
export type EpicView = {
  facts: EpicFacts;
  terms: AgreementTerms;
  trackedSince: IsoDateTime | null;
  decisions: EpicDecisions;
  /** Owners and leads whose account is no longer active. */
  inactive: AccountId[];
  viewer: Viewer;
};

/** An answer that is still hidden from the reader stands there without its value. */
export type ChangeItemView = ChangeItem | { kind: 'answeredHidden'; activityId: ActivityId; side: Side };

export type ChangeView = Omit<Change, 'items'> & {
  /** The epic's key, where the change is about one. */
  issueKey: string | null;
  items: ChangeItemView[];
};

export type HistoryPage = { changes: ChangeView[]; cursor: string | null };

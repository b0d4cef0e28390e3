import type { Absence } from './absence';
import type { Activity, PostCodeActivity } from './activity';
import type { EpicFilter } from './epic-filter';
import type { AccountId, ActivityId, AgreementId, ProjectId } from './ids';
import type { Leads } from './leads';
import type { Answer, Owner, Role } from './owner';
import type { Review } from './review';
import type { Said } from './said';
import type { AgreementSettings } from './settings';
import type { Side } from './side';
import type { Proposal } from './terms-change';
import type { IsoDateTime } from './time';

/** What one side said about one activity, by its lead or who covers for them. */
export type Given = Said & { answer: Answer; comment?: string };
/** The last answer both leads gave alike (product.md §1, *in force*). */
export type InForce = { answer: Answer; since: IsoDateTime };

/** Where an activity starts and ends. */
export type Note = Said & { text: string };
/** Consulted people never block; informed people get the digest. */
export type Involved = Said & { consulted: Owner[]; informed: Owner[] };

export type ActivityRecord = Activity & {
  answers: Partial<Record<Side, Given>>;
  inForce?: InForce;
  note?: Note;
  involved?: Involved;
};

export type StartOfTracking = { startedAt: IsoDateTime; startedBy: AccountId };
/** `appliedAt`: every epic was looked at once, so none is tracked *from the start* any more because it was edited. */
export type Tracking = StartOfTracking & { appliedAt?: IsoDateTime };

/** Someone who wants to lead a side; `accepts` is whom they accept on the other one. */
export type Nomination = { accountId: AccountId; at: IsoDateTime; accepts: AccountId | null };

/** Why a lead or owner can't do the work, as the daily look-up found (product.md §4). */
export type Unreachable = { accountId: AccountId; reason: 'left' | 'noAccess' };

/** Reminders to a side that does not answer what waits since then. */
export type Reminded = { waitingSince: IsoDateTime; times: number };

/** One of the project's further agreements. It owns the epics of its scope; the default one owns the rest. */
export type OtherAgreement = {
  id: AgreementId;
  name: string;
  scope: EpicFilter;
  /** Its epics were tracked already when it was split off: a new team silences nothing. */
  trackedBefore?: Tracking;
};

/** What one pair of leads agreed: the aggregate that answers, leads, terms and tracking are changed in. */
export type Agreement = {
  id: AgreementId;
  projectId: ProjectId;
  version: number;
  leads: Leads;
  /** The only side that answers, where there is no separate lead of the other (product.md §2 rule 6). */
  soleSide: Side | null;
  nominations: Partial<Record<Side, Nomination>>;
  absences: Absence[];
  roles: Role[];
  activities: ActivityRecord[];
  /** Sides that chose to show their answers before the other has answered. */
  answersShown: Partial<Record<Side, Said>>;
  settings: AgreementSettings;
  proposals: Proposal[];
  review: Review | null;
  reminded: Partial<Record<Side, Reminded>>;
  tracking: Tracking | null;
  /** It was tracked once: epics may still name its roles. */
  wasTracked?: true;
  /** The project lists it no more: it can be read, and nothing changes it. */
  isRemoved?: true;
  unreachable: Unreachable[];
  /** The default agreement lists the project's others, in the order in which an epic is looked for. */
  others: OtherAgreement[];
  /** How many it ever listed. Numbers are not used again: what is recorded under one stays what it was. */
  othersEver: number;
};

export const activityOf = (agreement: Agreement, id: ActivityId): ActivityRecord | undefined =>
  agreement.activities.find((activity) => activity.id === id);

export const postCodeOf = (agreement: Agreement, activity: PostCodeActivity): ActivityRecord | undefined =>
  agreement.activities.find(({ id }: { id: string }) => id === activity);

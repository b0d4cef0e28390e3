import type { PostCodeActivity } from './activity';
import type { Agreement } from './agreement';
import { allOf, type ProjectAgreements, scopedAs } from './agreements';
import type { AgreementId, ProjectId } from './ids';
import { leadsOf, type Leads } from './leads';
import type { Side } from './side';
import { type Term, termsOf } from './terms';
import type { IsoDateTime } from './time';

/** What people who look after several teams see of an agreement; no answer that is still hidden. */
export type Standing = {
  agreementId: AgreementId;
  projectId: ProjectId;
  /** `null` for the project's default agreement. */
  name: string | null;
  leads: Leads;
  soleSide: Side | null;
  postCode: Record<PostCodeActivity, Term['kind']>;
  trackingSince: IsoDateTime | null;
};

/** Numbers of epics, as Jira counts them: about, and a moment later. */
export type EpicCounts = {
  tracked: number;
  /** Epics with a gap. */
  critical: number;
  warning: number;
  /** Due in the next 30 days, without an agreed owner of something. */
  dueSoon: number;
  notNeeded: Record<PostCodeActivity, number>;
};

/** One small record per agreement. `counts`: `null` where nothing is tracked, or not counted yet. */
export type Summary = Standing & { counts: (EpicCounts & { at: IsoDateTime }) | null };

export const standingsOf = (project: ProjectAgreements): Standing[] =>
  allOf(project).map((agreement) => standingOf(project, agreement));

function standingOf(project: ProjectAgreements, agreement: Agreement): Standing {
  const { postCode, tracking } = termsOf(agreement);
  return {
    agreementId: agreement.id,
    projectId: agreement.projectId,
    name: scopedAs(project, agreement.id)?.name ?? null,
    leads: agreement.leads,
    soleSide: agreement.soleSide,
    postCode: {
      rollout: postCode.rollout.kind,
      experiment: postCode.experiment.kind,
      feedback: postCode.feedback.kind,
    },
    trackingSince: tracking?.startedAt ?? null,
  };
}

/** How far a team has come. Not started is a state of its own, and no gap. */
export type Progress = 'noLeads' | 'answering' | 'agreed' | 'tracking';

export function progressOf({ leads, postCode, trackingSince }: Standing): Progress {
  if (trackingSince !== null) return 'tracking';
  if (leadsOf(leads).length === 0) return 'noLeads';
  return Object.values(postCode).every((kind) => kind === 'inForce') ? 'agreed' : 'answering';
}

const freshMs = 15 * 60_000;

/** Counted long enough ago to be counted again when somebody looks. */
export const isOutdated = ({ trackingSince, counts }: Summary, now: Date): boolean =>
  trackingSince !== null && (counts === null || now.getTime() - Date.parse(counts.at) > freshMs);

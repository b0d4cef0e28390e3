import { type PostCodeActivity, postCodeActivities } from '../domain/activity';
import type { Agreement } from '../domain/agreement';
import type { Epic } from '../domain/epic';
import { epicAnswer } from '../domain/epic-answer';
import { type AgreementTerms, termsOf } from '../domain/terms';

export type PanelStatus = { kind: 'agreed' } | { kind: 'toAnswer' } | { kind: 'missing'; count: number };

/**
 * What the app's own storage knows of an epic: what was agreed. Its stage and dates are Jira's, so nothing is said of
 * their urgency. `undefined`: nothing is said about this epic at all.
 */
export function panelStatus(
  agreement: Agreement | undefined,
  epic: Epic | undefined,
): PanelStatus | undefined {
  if (!agreement?.tracking || epic?.agreementId !== agreement.id || epic.trackedSince === null)
    return undefined;
  const terms = termsOf(agreement);
  const standings = postCodeActivities.map((activity) => standingOf(activity, epic, terms));
  const count = standings.filter((standing) => standing === 'missing').length;
  if (count > 0) return { kind: 'missing', count };
  return standings.includes('toAnswer') ? { kind: 'toAnswer' } : { kind: 'agreed' };
}

function standingOf(
  activity: PostCodeActivity,
  { decisions }: Epic,
  terms: AgreementTerms,
): 'agreed' | 'missing' | 'toAnswer' {
  const decision = decisions[activity];
  const resolution = epicAnswer(activity, decision, terms);
  if (resolution.kind === 'none') return resolution.noOwner.reason === 'unasked' ? 'toAnswer' : 'missing';
  const { answer } = resolution;
  if (answer.kind === 'role' && decision?.named?.roleId !== answer.roleId) return 'missing';
  return 'agreed';
}

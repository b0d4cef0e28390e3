import type { OwnershipProperty } from '../contract';
import type { PostCodeActivity } from '../domain/activity';
import type { Epic, EpicDecision } from '../domain/epic';
import type { AgreementTerms } from '../domain/terms';
import type { ActivityVerdict, EpicVerdict } from '../domain/verdict';

/** The derived copy of a verdict that Jira indexes, and the facts that a browser computes it from (product.md §7). */
export function ownershipProperty(
  verdict: EpicVerdict,
  { decisions, trackedSince }: Pick<Epic, 'decisions' | 'trackedSince'>,
  { agreementId, leads }: Pick<AgreementTerms, 'agreementId' | 'leads'>,
  basis: string,
): OwnershipProperty {
  const activity = (name: PostCodeActivity) => activityPart(verdict.activities[name], decisions[name]);
  return {
    v: 1,
    state: verdict.state,
    gaps: verdict.gaps,
    severity: verdict.severity,
    rollout: activity('rollout'),
    experiment: activity('experiment'),
    feedback: activity('feedback'),
    ...(verdict.recheckOn !== null && { recheckOn: verdict.recheckOn }),
    basis,
    agreementId,
    leads: [leads.product, leads.engineering],
    trackedSince,
  };
}

const activityPart = (
  verdict: ActivityVerdict,
  decision: EpicDecision | undefined,
): OwnershipProperty['rollout'] => ({
  state: verdict.status,
  ...('reason' in verdict && { reason: verdict.reason }),
  ...(verdict.status === 'owned' && { owner: verdict.accountId }),
  ...(decision && { decision }),
});

import type { OwnershipProperty } from '../contract';
import { turnOf } from '../domain/action';
import type { PostCodeActivity } from '../domain/activity';
import type { Epic, EpicDecision } from '../domain/epic';
import type { Role } from '../domain/owner';
import type { AgreementTerms } from '../domain/terms';
import type { ActivityVerdict, EpicVerdict, NoOwner } from '../domain/verdict';

/** The derived copy of a verdict that Jira indexes, and the facts that a browser computes it from (product.md §7). */
export function ownershipProperty(
  verdict: EpicVerdict,
  { decisions, trackedSince }: Pick<Epic, 'decisions' | 'trackedSince'>,
  { agreementId, leads, roles }: Pick<AgreementTerms, 'agreementId' | 'leads' | 'roles'>,
  basis: string,
): OwnershipProperty {
  const activity = (name: PostCodeActivity) => activityPart(verdict.activities[name], decisions[name], roles);
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

function activityPart(
  verdict: ActivityVerdict,
  decision: EpicDecision | undefined,
  roles: readonly Role[],
): OwnershipProperty['rollout'] {
  return {
    state: verdict.status,
    ...('reason' in verdict && reasonPart(verdict, roles)),
    ...(verdict.status === 'owned' && { owner: verdict.accountId }),
    ...(decision && { decision }),
  };
}

function reasonPart(
  gap: NoOwner,
  roles: readonly Role[],
): Pick<OwnershipProperty['rollout'], 'reason' | 'source' | 'turn'> {
  const turn = turnOf(gap, roles);
  return {
    reason: gap.reason,
    ...('source' in gap && { source: gap.source }),
    ...(turn && { turn }),
  };
}

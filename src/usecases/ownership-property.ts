import type { IndexedDecision, OwnershipProperty } from '../contract';
import { turnOf } from '../domain/action';
import type { PostCodeActivity } from '../domain/activity';
import type { Epic, EpicDecision } from '../domain/epic';
import { ledBy, type Leads } from '../domain/leads';
import { waitedFor } from '../domain/waited-for';
import type { Role } from '../domain/owner';
import { progressOf } from '../domain/result';
import { hasProposal, mayMoveOn } from '../domain/may-move-on';
import type { AgreementTerms, Away } from '../domain/terms';
import type { ActivityVerdict, EpicVerdict, NoOwner } from '../domain/verdict';

/** The derived copy of a verdict that Jira indexes, and the facts that a browser computes it from (product.md §7). */
export function ownershipProperty(
  verdict: EpicVerdict,
  { decisions, trackedSince }: Pick<Epic, 'decisions' | 'trackedSince'>,
  { agreementId, leads, away, roles }: Pick<AgreementTerms, 'agreementId' | 'leads' | 'away' | 'roles'>,
  basis: string,
): OwnershipProperty {
  const covers = coversOf(leads, away);
  const activity = (name: PostCodeActivity) => activityPart(verdict.activities[name], decisions[name], roles);
  return {
    v: 1,
    state: verdict.state,
    gaps: verdict.gaps,
    severity: verdict.severity,
    ok: mayMoveOn(verdict, decisions),
    letPass: decisions.letPass ? { by: decisions.letPass.by, at: decisions.letPass.at } : null,
    rollout: activity('rollout'),
    experiment: activity('experiment'),
    feedback: activity('feedback'),
    ...(decisions.shipsNothing && { shipsNothing: decisions.shipsNothing }),
    ...(decisions.shipsNothingSuggested && { shipsNothingSuggested: decisions.shipsNothingSuggested }),
    ...(verdict.resultDue !== null && { resultDue: verdict.resultDue }),
    waits: waitedFor(verdict, { leads, roles }),
    ...(verdict.recheckOn !== null && { recheckOn: verdict.recheckOn }),
    basis,
    agreementId,
    leads: {
      ...(leads.product && { product: leads.product }),
      ...(leads.engineering && { engineering: leads.engineering }),
    },
    ...(covers.length > 0 && { covers }),
    trackedSince,
  };
}

const coversOf = (leads: Leads, away: readonly Away[]): NonNullable<OwnershipProperty['covers']> =>
  away.flatMap(({ accountId, cover, from, to }) => {
    const side = ledBy(leads, accountId);
    return side && cover ? [{ accountId: cover, side, from, to }] : [];
  });

function activityPart(
  verdict: ActivityVerdict,
  decision: EpicDecision | undefined,
  roles: readonly Role[],
): OwnershipProperty['rollout'] {
  return {
    state: verdict.status,
    ok: hasProposal(verdict),
    ...('reason' in verdict && reasonPart(verdict, roles)),
    ...(verdict.status === 'owned' && ownerPart(verdict)),
    ...(verdict.status === 'closed' && verdict.accountId !== null && { owner: verdict.accountId }),
    ...(decision?.recorded && { result: progressOf(decision.recorded.result) }),
    ...(decision && { decision: indexedDecision(decision) }),
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

const ownerPart = ({
  accountId,
  resultDue,
  warning,
}: Extract<ActivityVerdict, { status: 'owned' }>): Pick<
  OwnershipProperty['rollout'],
  'owner' | 'reason' | 'due'
> => ({
  owner: accountId,
  ...(resultDue !== null && { due: resultDue }),
  ...(warning && { reason: warning.code }),
});

/** What a verdict reads of it, and nothing that anybody wrote. */
function indexedDecision({
  answers,
  applies,
  named,
  suggestion,
  response,
  held,
  expected,
  closed,
  snooze,
}: EpicDecision): IndexedDecision {
  return {
    answers,
    ...(applies && { applies }),
    ...(named && { named }),
    ...(suggestion && { suggestion }),
    ...(response && {
      response: { accountId: response.accountId, accepted: response.accepted },
    }),
    ...(held && { held: { owner: held.owner } }),
    ...(expected && { expected: { on: expected.on } }),
    ...(closed && { closed: { by: closed.by, at: closed.at, accountId: closed.accountId } }),
    ...(snooze && { snooze: { warning: snooze.warning, until: snooze.until } }),
  };
}

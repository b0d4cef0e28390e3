import { type PostCodeActivity, postCodeActivities } from './activity';
import type { Unreachable } from './agreement';
import type { DecisionFacts, DecisionsFacts, VerdictFacts } from './epic';
import { epicAnswer } from './epic-answer';
import { isDecisionDue, openSeverity, severityChangesOn, unaskedSeverity } from './epic-severity';
import { formerUser } from './former-user';
import type { AccountId } from './ids';
import { ledBy } from './leads';
import { resultDueOn } from './missing-result';
import { ownedWarning, warningChangesOn } from './owned-warning';
import type { LeadPosition, Owner, RoleOwner } from './owner';
import type { AgreementTerms } from './terms';
import type { IsoDate, IsoDateTime } from './time';
import { isSuspended } from './tracking';
import { severities, type ActivityVerdict, type EpicVerdict, type NoOwner, type Source } from './verdict';

export type VerdictInput = {
  facts: VerdictFacts;
  decisions: DecisionsFacts;
  trackedSince: IsoDateTime | null;
  terms: AgreementTerms;
  /** The day in the agreement's time zone. */
  today: IsoDate;
};

const notTracked: ActivityVerdict = { status: 'notTracked', severity: 'none' };
const worstFirst = ['open', 'toDecide', 'owned', 'closed', 'notNeeded', 'notTracked'] as const;

/** Who owns the post-code work of one epic, or why nobody does (product.md §4). */
export function epicVerdict(input: VerdictInput): EpicVerdict {
  const activities = {
    rollout: activityVerdict('rollout', input),
    experiment: activityVerdict('experiment', input),
    feedback: activityVerdict('feedback', input),
  };
  const verdicts = Object.values(activities);
  return {
    activities,
    state: worstFirst.find((status) => verdicts.some((verdict) => verdict.status === status)) ?? 'notTracked',
    gaps: verdicts.filter(({ status }) => status === 'open').length,
    severity: severities.findLast((level) => verdicts.some(({ severity }) => severity === level)) ?? 'none',
    resultDue: earliest(postCodeActivities.map((activity) => dueOn(activity, activities[activity], input))),
    recheckOn: earliest(
      postCodeActivities.map((activity) => changesOn(activity, activities[activity], input)),
    ),
  };
}

function activityVerdict(activity: PostCodeActivity, input: VerdictInput): ActivityVerdict {
  const { facts, terms, trackedSince, decisions } = input;
  if (!terms.tracking || trackedSince === null || isSuspended(facts, terms.settings)) return notTracked;
  const closed = decisions[activity]?.closed;
  if (closed) return { status: 'closed', severity: 'none', accountId: closed.accountId };
  const resolution = epicAnswer(activity, facts, decisions, terms);
  if (resolution.kind === 'none') return missing(resolution.noOwner, input);
  const { answer, source } = resolution;
  if (answer.kind === 'notNeeded') return { status: 'notNeeded', severity: 'none', source };
  return owned(activity, answer, source, input);
}

function owned(
  activity: PostCodeActivity,
  owner: Owner,
  source: Source,
  input: VerdictInput,
): ActivityVerdict {
  if (owner.kind === 'person') return reachable(activity, owner.accountId, { owner, source }, input);
  const accountId = heldBy(owner, input.decisions[activity], input.terms);
  return accountId === null
    ? missing({ reason: 'unnamed', owner, source }, input)
    : reachable(activity, accountId, { owner, source }, input);
}

function reachable(
  activity: PostCodeActivity,
  accountId: AccountId,
  { owner, source }: { owner: Owner; source: Source },
  input: VerdictInput,
): ActivityVerdict {
  const decision = input.decisions[activity];
  // A role may come from the agreement while its person was named on the epic.
  const personSource = owner.kind === 'role' ? 'epic' : source;
  const response = decision?.response?.accountId === accountId ? decision.response : undefined;
  if (response && !response.accepted) {
    return missing({ reason: 'declined', accountId, source: personSource }, input);
  }
  const reason = whyUnreachable(accountId, input.terms);
  if (reason) return missing({ reason, accountId, source: personSource }, input);
  const warning = ownedWarning(activity, accountId, decision, input);
  return {
    status: 'owned',
    severity: warning ? 'warning' : 'none',
    accountId,
    owner,
    source,
    confirmed: response !== undefined || ledBy(input.terms.leads, accountId) !== null,
    warning,
  };
}

function whyUnreachable(
  accountId: AccountId,
  { unreachable }: AgreementTerms,
): Unreachable['reason'] | undefined {
  if (accountId === formerUser) return 'left';
  const reasons = unreachable.flatMap((person) => (person.accountId === accountId ? [person.reason] : []));
  return reasons.find((reason) => reason === 'left') ?? reasons[0];
}

/** `null` for a vacant position, and for a role that nobody was named for. */
function heldBy(
  owner: LeadPosition | RoleOwner,
  decision: DecisionFacts | undefined,
  { leads }: AgreementTerms,
): AccountId | null {
  if (owner.kind === 'lead') return leads[owner.side];
  return decision?.named?.roleId === owner.roleId ? decision.named.accountId : null;
}

function missing(noOwner: NoOwner, { facts, terms: { settings }, today }: VerdictInput): ActivityVerdict {
  if (noOwner.reason === 'unasked') {
    return { status: 'toDecide', severity: unaskedSeverity(facts, settings), ...noOwner };
  }
  return isDecisionDue(facts, settings)
    ? { status: 'open', severity: openSeverity(facts, settings, today), ...noOwner }
    : { status: 'toDecide', severity: 'none', ...noOwner };
}

/** Is there work, as far as is known, that is to have a result? */
export const isExpected = (verdict: ActivityVerdict): boolean =>
  verdict.status === 'owned' || (isUnowned(verdict) && verdict.reason !== 'unasked');

const isUnowned = (
  verdict: ActivityVerdict,
): verdict is Extract<ActivityVerdict, { status: 'toDecide' | 'open' }> =>
  verdict.status === 'open' || verdict.status === 'toDecide';

const dueOn = (activity: PostCodeActivity, verdict: ActivityVerdict, input: VerdictInput): IsoDate | null =>
  isExpected(verdict)
    ? resultDueOn(activity, input.facts, input.decisions[activity], input.terms.settings)
    : null;

/** The next day on which time alone changes this. */
function changesOn(
  activity: PostCodeActivity,
  verdict: ActivityVerdict,
  input: VerdictInput,
): IsoDate | null {
  const { facts, terms, today } = input;
  if (verdict.status === 'open') return severityChangesOn(facts, terms.settings, today);
  if (verdict.status !== 'owned') return null;
  return warningChangesOn(verdict.warning, dueOn(activity, verdict, input), today);
}

const earliest = (days: readonly (IsoDate | null)[]): IsoDate | null =>
  days.flatMap((day) => day ?? []).toSorted()[0] ?? null;

import type { PostCodeActivity } from './activity';
import type { Unreachable } from './agreement';
import type { DecisionFacts } from './epic';
import { epicAnswer } from './epic-answer';
import { isDecisionDue, openSeverity, unaskedSeverity } from './epic-severity';
import { formerUser } from './former-user';
import type { AccountId } from './ids';
import { ledBy } from './leads';
import { resultDueOn } from './missing-result';
import { ownedWarning } from './owned-warning';
import type { LeadPosition, Owner, RoleOwner } from './owner';
import type { AgreementTerms } from './terms';
import { isSuspended } from './tracking';
import type { ActivityVerdict, NoOwner, Source } from './verdict';
import type { VerdictInput } from './verdict-input';

const notTracked: ActivityVerdict = { status: 'notTracked', severity: 'none' };

/** Who owns one activity of an epic, or why nobody does; the first that holds. */
export function activityVerdict(activity: PostCodeActivity, input: VerdictInput): ActivityVerdict {
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
    resultDue: resultDueOn(activity, input.facts, decision, input.terms.settings),
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

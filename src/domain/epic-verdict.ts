import type { PostCodeActivity } from './activity';
import { epicAnswer } from './epic-answer';
import type { EpicDecision, EpicDecisions, VerdictFacts } from './epic';
import { isDecisionDue, openSeverity, severityChangesOn, unaskedSeverity } from './epic-severity';
import type { AccountId } from './ids';
import type { Owner } from './owner';
import type { AgreementTerms } from './terms';
import type { IsoDate, IsoDateTime } from './time';
import { isSuspended } from './tracking';
import { severities, type ActivityVerdict, type EpicVerdict, type NoOwner, type Source } from './verdict';

export type VerdictInput = {
  facts: VerdictFacts;
  decisions: EpicDecisions;
  trackedSince: IsoDateTime | null;
  terms: AgreementTerms;
  /** Accounts that are known to be inactive. */
  inactive: ReadonlySet<AccountId>;
  /** The day in the agreement's time zone. */
  today: IsoDate;
};

const notTracked: ActivityVerdict = { status: 'notTracked', severity: 'none' };
const worstFirst = ['open', 'toDecide', 'owned', 'notNeeded', 'notTracked'] as const;

/** Who owns the post-code work of one epic, or why nobody does (product.md §4). */
export function epicVerdict(input: VerdictInput): EpicVerdict {
  const activities = {
    rollout: activityVerdict('rollout', input),
    experiment: activityVerdict('experiment', input),
    feedback: activityVerdict('feedback', input),
  };
  const verdicts = Object.values(activities);
  const gaps = verdicts.filter(({ status }) => status === 'open').length;
  return {
    activities,
    state: worstFirst.find((status) => verdicts.some((verdict) => verdict.status === status)) ?? 'notTracked',
    gaps,
    severity: severities.findLast((level) => verdicts.some(({ severity }) => severity === level)) ?? 'none',
    recheckOn: gaps > 0 ? severityChangesOn(input.facts, input.terms.settings, input.today) : null,
  };
}

function activityVerdict(activity: PostCodeActivity, input: VerdictInput): ActivityVerdict {
  const { facts, terms, trackedSince } = input;
  if (!terms.tracking || trackedSince === null || isSuspended(facts, terms.settings)) return notTracked;
  const decision = input.decisions[activity];
  const resolution = epicAnswer(activity, decision, terms);
  if (resolution.kind === 'none') return missing(resolution.noOwner, input);
  const { answer, source } = resolution;
  if (answer.kind === 'notNeeded') return { status: 'notNeeded', severity: 'none', source };
  return owned(answer, source, decision, input);
}

function owned(
  owner: Owner,
  source: Source,
  decision: EpicDecision | undefined,
  input: VerdictInput,
): ActivityVerdict {
  if (owner.kind !== 'role') {
    const accountId = owner.kind === 'lead' ? input.terms.leads[owner.side] : owner.accountId;
    return reachable(accountId, owner, { owner: source, person: source }, input);
  }
  const named = decision?.named;
  if (named?.roleId !== owner.roleId) {
    return missing({ reason: 'unnamed', roleId: owner.roleId, source }, input);
  }
  return reachable(named.accountId, owner, { owner: source, person: 'epic' }, input);
}

/** A role may come from the agreement while its person was named on the epic. */
function reachable(
  accountId: AccountId,
  owner: Owner,
  source: { owner: Source; person: Source },
  input: VerdictInput,
): ActivityVerdict {
  return input.inactive.has(accountId)
    ? missing({ reason: 'left', accountId, source: source.person }, input)
    : { status: 'owned', severity: 'none', accountId, owner, source: source.owner };
}

function missing(noOwner: NoOwner, { facts, terms: { settings }, today }: VerdictInput): ActivityVerdict {
  if (noOwner.reason === 'unasked') {
    return { status: 'toDecide', severity: unaskedSeverity(facts, settings), ...noOwner };
  }
  return isDecisionDue(facts, settings)
    ? { status: 'open', severity: openSeverity(facts, settings, today), ...noOwner }
    : { status: 'toDecide', severity: 'none', ...noOwner };
}

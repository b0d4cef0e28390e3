import type { PostCodeActivity } from './activity';
import type { DecisionFacts, DecisionsFacts, VerdictFacts } from './epic';
import { matches } from './epic-filter';
import type { Answer, Role } from './owner';
import { sameAnswer } from './same-answer';
import { otherSide, sides } from './side';
import type { AgreementTerms } from './terms';
import type { NoOwner, Source } from './verdict';

/** What was agreed for an activity of one epic, or why nothing is. It does not yet name a reachable person. */
export type Resolution =
  | { kind: 'answer'; answer: Answer; source: Source }
  | { kind: 'none'; noOwner: Extract<NoOwner, { reason: 'unasked' | 'differs' | 'waiting' | 'unanswered' }> };

const notNeeded = (source: Source): Resolution => ({ kind: 'answer', answer: { kind: 'notNeeded' }, source });

/** The order of product.md §4: the epic's own decision, "ships nothing", the applies-to rule, the agreement. */
export function epicAnswer(
  activity: PostCodeActivity,
  facts: Pick<VerdictFacts, 'labels' | 'componentIds' | 'typeId'>,
  decisions: DecisionsFacts,
  terms: AgreementTerms,
): Resolution {
  const decision = decisions[activity];
  const own = ownAnswer(decision, terms);
  if (own) return own;
  if (shipsNothing(facts, decisions, terms)) return notNeeded(decisions.shipsNothing ? 'epic' : 'agreement');
  const applies = terms.settings.appliesTo[activity];
  if (applies.kind === 'some' && !matches(applies.filter, facts)) return notNeeded('agreement');
  if (applies.kind === 'ask') {
    if (!decision?.applies) return { kind: 'none', noOwner: { reason: 'unasked' } };
    if (!decision.applies.applies) return notNeeded('epic');
  }
  return agreedAnswer(activity, terms);
}

/** Is it asked epic by epic whether the activity applies? */
export const isAsked = (
  activity: PostCodeActivity,
  { settings }: Pick<AgreementTerms, 'settings'>,
): boolean => settings.appliesTo[activity].kind === 'ask';

/** What was said of this epic stands against the rule. */
export const shipsNothing = (
  facts: Pick<VerdictFacts, 'labels' | 'componentIds' | 'typeId'>,
  decisions: DecisionsFacts,
  { settings }: Pick<AgreementTerms, 'settings'>,
): boolean => decisions.shipsNothing?.value ?? matches(settings.shipsNothing, facts);

/** The role that owns the activity on this epic: the one a person can be named for. */
export function owningRole(
  activity: PostCodeActivity,
  facts: Pick<VerdictFacts, 'labels' | 'componentIds' | 'typeId'>,
  decisions: DecisionsFacts,
  terms: AgreementTerms,
): Role | undefined {
  const resolution = epicAnswer(activity, facts, decisions, terms);
  if (resolution.kind !== 'answer' || resolution.answer.kind !== 'role') return undefined;
  const { roleId } = resolution.answer;
  return terms.roles.find(({ id }) => id === roleId);
}

/** A different answer of the other side objects; by setting, one side's answer alone waits for the other. */
function ownAnswer(
  decision: DecisionFacts | undefined,
  { settings, soleSide }: Pick<AgreementTerms, 'settings' | 'soleSide'>,
): Resolution | undefined {
  if (!decision) return undefined;
  const { product, engineering } = decision.answers;
  if (product && engineering && !sameAnswer(product.answer, engineering.answer)) {
    return { kind: 'none', noOwner: { reason: 'differs', source: 'epic' } };
  }
  const given = product ?? engineering;
  if (given) {
    const alone = sides.find((side) => decision.answers[side] && !decision.answers[otherSide(side)]);
    return alone && settings.decidedBy === 'bothLeads' && soleSide === null
      ? { kind: 'none', noOwner: { reason: 'waiting', for: otherSide(alone), source: 'epic' } }
      : { kind: 'answer', answer: given.answer, source: 'epic' };
  }
  return decision.held && { kind: 'answer', answer: decision.held.owner, source: 'epic' };
}

function agreedAnswer(activity: PostCodeActivity, terms: AgreementTerms): Resolution {
  const source = 'agreement';
  const term = terms.postCode[activity];
  switch (term.kind) {
    case 'inForce':
      return { kind: 'answer', answer: term.answer, source };
    case 'differs':
      return { kind: 'none', noOwner: { reason: 'differs', source } };
    case 'waiting':
      return { kind: 'none', noOwner: { reason: 'waiting', for: term.for, source } };
    case 'unanswered':
      return { kind: 'none', noOwner: { reason: 'unanswered', source } };
  }
}

import type { PostCodeActivity } from './activity';
import type { DecisionFacts, DecisionsFacts, VerdictFacts } from './epic';
import { matches } from './epic-filter';
import type { Answer, Role } from './owner';
import { sameAnswer } from './same-answer';
import { sides } from './side';
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

/** An owner who stays counts as the epic's own decision as long as neither side says anything. */
const ownAnswer = (decision: DecisionFacts | undefined, terms: Deciding): Resolution | undefined =>
  decision &&
  (answeredOnEpic(decision.answers, terms) ??
    (decision.held && { kind: 'answer', answer: decision.held.owner, source: 'epic' }));

type Deciding = Pick<AgreementTerms, 'settings' | 'soleSide'>;

/**
 * What the sides' own answers make together. A different answer of the other side objects; by setting, one side's
 * answer alone waits for the other. Where there is only one side, the other's counts as long as that one says nothing.
 */
export function answeredOnEpic(
  answers: DecisionFacts['answers'],
  { settings, soleSide }: Deciding,
): Resolution | undefined {
  const source = 'epic';
  const { product, engineering } = answers;
  const given = (soleSide && answers[soleSide]) ?? product ?? engineering;
  if (!given) return undefined;
  if (soleSide === null) {
    if (product && engineering && !sameAnswer(product.answer, engineering.answer)) {
      return { kind: 'none', noOwner: { reason: 'differs', source } };
    }
    const silent = sides.find((side) => !answers[side]);
    if (silent && settings.decidedBy === 'bothLeads') {
      return { kind: 'none', noOwner: { reason: 'waiting', for: silent, source } };
    }
  }
  return { kind: 'answer', answer: given.answer, source };
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

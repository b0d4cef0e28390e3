import type { PostCodeActivity } from './activity';
import type { EpicAnswer, EpicDecision, EpicDecisions } from './epic';
import type { Answer, Role } from './owner';
import { sameAnswer } from './same-answer';
import type { AgreementTerms } from './terms';
import type { NoOwner, Source } from './verdict';

/** What was agreed for an activity of one epic, or why nothing is. It does not yet name a reachable person. */
export type Resolution =
  | { kind: 'answer'; answer: Answer; source: Source }
  | { kind: 'none'; noOwner: Extract<NoOwner, { reason: 'unasked' | 'differs' | 'waiting' | 'unanswered' }> };

/** The order of product.md §4: the epic's own decision, the applies-to rule, what the agreement says. */
export function epicAnswer(
  activity: PostCodeActivity,
  decision: EpicDecision | undefined,
  terms: AgreementTerms,
): Resolution {
  const own = ownAnswer(decision);
  if (own) return own;
  if (isAsked(activity, terms)) {
    if (!decision?.applies) return { kind: 'none', noOwner: { reason: 'unasked' } };
    if (!decision.applies.applies) return { kind: 'answer', answer: { kind: 'notNeeded' }, source: 'epic' };
  }
  return agreedAnswer(activity, terms);
}

/** Is it asked epic by epic whether the activity applies? */
export const isAsked = (
  activity: PostCodeActivity,
  { settings }: Pick<AgreementTerms, 'settings'>,
): boolean => settings.appliesTo[activity] === 'ask';

/** The role that owns the activity on this epic: the one a person can be named for. */
export function owningRole(
  activity: PostCodeActivity,
  decisions: EpicDecisions,
  terms: AgreementTerms,
): Role | undefined {
  const resolution = epicAnswer(activity, decisions[activity], terms);
  if (resolution.kind !== 'answer' || resolution.answer.kind !== 'role') return undefined;
  const { roleId } = resolution.answer;
  return terms.roles.find(({ id }) => id === roleId);
}

/** One side's answer suffices on an epic; a different one of the other side objects. */
function ownAnswer(decision: EpicDecision | undefined): Resolution | undefined {
  const { product, engineering } = decision?.answers ?? {};
  const given: EpicAnswer | undefined = product ?? engineering;
  if (!given) return undefined;
  if (product && engineering && !sameAnswer(product.answer, engineering.answer)) {
    return { kind: 'none', noOwner: { reason: 'differs', source: 'epic' } };
  }
  return { kind: 'answer', answer: given.answer, source: 'epic' };
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

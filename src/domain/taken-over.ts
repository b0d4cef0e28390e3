import { postCodeActivities } from './activity';
import type { Epic, EpicDecision, EpicDecisions } from './epic';
import type { AgreementId } from './ids';
import type { Answer } from './owner';

const remembered = 3;

/**
 * What an epic keeps that comes under another agreement: what was recorded, and people by name. Positions and roles
 * were the other team's; they are kept apart, for when the epic comes back.
 */
export function takenOver(
  { agreementId, decisions, elsewhere }: Pick<Epic, 'agreementId' | 'decisions' | 'elsewhere'>,
  to: AgreementId,
): Pick<Epic, 'decisions' | 'elsewhere'> {
  const before = elsewhere.find((place) => place.agreementId === to);
  const others = elsewhere.filter((place) => place.agreementId !== to);
  return {
    decisions: keptOf(decisions, before?.decisions ?? {}),
    elsewhere: [{ agreementId, decisions }, ...others].slice(0, remembered),
  };
}

/** Who let the epic pass did so for the team of before. */
function keptOf({ letPass: _letPass, ...decisions }: EpicDecisions, before: EpicDecisions): EpicDecisions {
  const kept: EpicDecisions = { ...decisions, ...(before.letPass && { letPass: before.letPass }) };
  for (const activity of postCodeActivities) {
    const decision = keptDecision(decisions[activity] ?? { answers: {} }, before[activity]);
    if (decisions[activity] || before[activity]) kept[activity] = decision;
  }
  return kept;
}

/** What happened stays as it is now; who decided what for the team of before comes back. */
function keptDecision(
  { answers, named: _named, suggestion, held, ...happened }: EpicDecision,
  before: EpicDecision = { answers: {} },
): EpicDecision {
  const { product, engineering } = answers;
  const suggested = suggestion && isByName(suggestion.answer) ? suggestion : before.suggestion;
  const stays = held && isByName(held.owner) ? held : before.held;
  return {
    ...happened,
    answers: ofTwoPeople(before.answers, {
      ...(product && isByName(product.answer) && { product }),
      ...(engineering && isByName(engineering.answer) && { engineering }),
    }),
    ...(before.named && { named: before.named }),
    ...(suggested && { suggestion: suggested }),
    ...(stays && { held: stays }),
  };
}

/** Someone may have led one side here and the other there: what they said last stays (product.md §2 rule 6). */
function ofTwoPeople(before: Answers, now: Answers): Answers {
  const both: Answers = { ...before, ...now };
  if (both.product?.by !== both.engineering?.by) return both;
  return now;
}

type Answers = EpicDecision['answers'];

const isByName = ({ kind }: Answer): boolean => kind === 'person' || kind === 'notNeeded';

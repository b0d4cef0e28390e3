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
    decisions: before?.decisions ?? keptOf(decisions),
    elsewhere: [{ agreementId, decisions }, ...others].slice(0, remembered),
  };
}

function keptOf(decisions: EpicDecisions): EpicDecisions {
  const kept: EpicDecisions = { ...decisions };
  for (const activity of postCodeActivities) {
    const decision = decisions[activity];
    if (decision) kept[activity] = keptDecision(decision);
  }
  return kept;
}

function keptDecision({ answers, named: _named, suggestion, held, ...rest }: EpicDecision): EpicDecision {
  const { product, engineering } = answers;
  return {
    ...rest,
    answers: {
      ...(product && isByName(product.answer) && { product }),
      ...(engineering && isByName(engineering.answer) && { engineering }),
    },
    ...(suggestion && isByName(suggestion.answer) && { suggestion }),
    ...(held && isByName(held.owner) && { held }),
  };
}

const isByName = ({ kind }: Answer): boolean => kind === 'person' || kind === 'notNeeded';

import type { Answer, LeadPosition } from './owner';
import { ledBy, type Leads } from './leads';

/** Two answers are equal when what is stored is equal (product.md §2 rule 4). */
export function sameAnswer(one: Answer, other: Answer): boolean {
  switch (one.kind) {
    case 'lead':
      return other.kind === 'lead' && other.side === one.side;
    case 'person':
      return other.kind === 'person' && other.accountId === one.accountId;
    case 'role':
      return other.kind === 'role' && other.roleId === one.roleId;
    case 'notNeeded':
      return other.kind === 'notNeeded';
  }
}

/**
 * Picking one of the two leads stores the position, so that it passes to a successor (rule 4). Agreeing to a person who
 * came to lead since they were picked stores what the other one picked: `standing`.
 */
export function answerToStore<A extends Answer>(
  answer: A,
  leads: Leads,
  standing: readonly (Answer | undefined)[] = [],
): A | LeadPosition {
  if (answer.kind !== 'person' || standing.some((other) => other && sameAnswer(other, answer))) return answer;
  const side = ledBy(leads, answer.accountId);
  return side ? { kind: 'lead', side } : answer;
}

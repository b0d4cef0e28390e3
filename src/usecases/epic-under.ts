import type { Agreement, Tracking } from '../domain/agreement';
import { type Epic, type EpicFacts, verdictFacts } from '../domain/epic';
import type { IsoDateTime } from '../domain/time';
import { takenOver } from '../domain/taken-over';
import { leftToDoAt, type Move, wouldTrack } from '../domain/tracking';

/**
 * The epic as it stands under the agreement that it belongs to now. Without its moves it is not known whether it left
 * To Do.
 */
export function epicUnder(
  agreement: Agreement,
  facts: EpicFacts,
  stored: Epic | undefined,
  moves: readonly Move[] = [],
): Epic {
  return {
    issueId: facts.issueId,
    agreementId: agreement.id,
    version: stored?.version ?? 0,
    trackedSince: stored?.trackedSince ?? trackedSince(agreement, facts, moves),
    ...decisionsUnder(agreement, stored),
    lastSeen: verdictFacts(facts),
  };
}

function decisionsUnder(
  agreement: Agreement,
  stored: Epic | undefined,
): Pick<Epic, 'decisions' | 'elsewhere'> {
  if (!stored) return { decisions: {}, elsewhere: [] };
  return stored.agreementId === agreement.id ? stored : takenOver(stored, agreement.id);
}

/** product.md §3. */
function trackedSince(
  { tracking, settings }: Agreement,
  facts: EpicFacts,
  moves: readonly Move[],
): IsoDateTime | null {
  if (!tracking) return null;
  const { startedAt } = tracking;
  if (facts.created >= startedAt) return facts.created;
  const left = leftToDoAt(moves, startedAt);
  if (left !== undefined) return left;
  const atStart = factsAtStart(facts, tracking);
  return atStart && wouldTrack(atStart, settings, startedAt) ? startedAt : null;
}

/**
 * An edit hides when the epic had been touched before. As long as the start is being applied it is taken for work that
 * goes on; afterwards it is an edit of an epic that was found to be dormant.
 */
function factsAtStart(facts: EpicFacts, { startedAt, appliedAt }: Tracking): EpicFacts | undefined {
  if (facts.stageSince > startedAt) return undefined;
  if (facts.updated <= startedAt) return facts;
  return appliedAt === undefined ? { ...facts, updated: startedAt } : undefined;
}

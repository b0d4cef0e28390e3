import type { Agreement, Tracking } from '../domain/agreement';
import { type Epic, type EpicFacts, verdictFacts } from '../domain/epic';
import type { IsoDateTime } from '../domain/time';
import { leftToDoAt, type Move, wouldTrack } from '../domain/tracking';

/**
 * The epic as it stands under its project's agreement. What was decided under another agreement, before the epic was
 * moved here, is not this team's decision. Without its moves it is not known whether it left To Do.
 */
export function epicUnder(
  agreement: Agreement,
  facts: EpicFacts,
  stored: Epic | undefined,
  moves: readonly Move[] = [],
): Epic {
  const isOurs = stored?.agreementId === agreement.id;
  return {
    issueId: facts.issueId,
    agreementId: agreement.id,
    version: stored?.version ?? 0,
    trackedSince: (isOurs ? stored.trackedSince : null) ?? trackedSince(agreement, facts, moves),
    decisions: isOurs ? stored.decisions : {},
    lastSeen: verdictFacts(facts),
  };
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

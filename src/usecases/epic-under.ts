import type { Agreement } from '../domain/agreement';
import type { Epic, EpicFacts, Stage } from '../domain/epic';
import type { IsoDateTime } from '../domain/time';
import { becameTracked, wouldTrack } from '../domain/tracking';

/** What only some callers know of an epic. */
export type Traces = {
  /** It was never projected here: the start of tracking is only now being applied to it. */
  isNew?: boolean;
  /** The stage that it just left. */
  cameFrom?: Stage;
};

/**
 * The epic as it stands under its project's agreement. What was decided under another agreement, before the epic was
 * moved here, is not this team's decision.
 */
export function epicUnder(
  agreement: Agreement,
  facts: EpicFacts,
  stored: Epic | undefined,
  traces: Traces = {},
): Epic {
  const isOurs = stored?.agreementId === agreement.id;
  return {
    issueId: facts.issueId,
    agreementId: agreement.id,
    version: stored?.version ?? 0,
    trackedSince: (isOurs ? stored.trackedSince : null) ?? trackedSince(agreement, facts, traces),
    decisions: isOurs ? stored.decisions : {},
  };
}

/** product.md §3. At the start only what had been touched before it counts: a later edit tracks nothing. */
function trackedSince(
  { tracking, settings }: Agreement,
  facts: EpicFacts,
  { isNew, cameFrom }: Traces,
): IsoDateTime | null {
  if (!tracking) return null;
  const { startedAt } = tracking;
  if (becameTracked(facts, startedAt, cameFrom)) {
    return facts.created >= startedAt ? facts.created : facts.stageSince;
  }
  const isAsAtStart = isNew === true || facts.updated <= startedAt;
  return isAsAtStart && wouldTrack(facts, settings, startedAt) ? startedAt : null;
}

import type { EpicView } from '../../../src/contract/views';
import type { IssueId } from '../../../src/domain/ids';
import { progressOf } from '../../../src/domain/result';
import type { IsoDateTime } from '../../../src/domain/time';
import type { FoundEpic } from './found-epic';
import type { KnownDecision, KnownDecisions } from './known-decision';

/** What the server answered to a write, and every earlier state that search may still return. */
export type Overlay = { view: EpicView; superseded: string[] };
export type Overlays = ReadonlyMap<IssueId, Overlay>;

/** What a write may change of an epic. */
type State = { decisions: KnownDecisions; trackedSince: IsoDateTime | null };

/** Equal for equal decisions, whatever order their keys came in, and whether or not they tell what people wrote. */
const fingerprint = ({ decisions, trackedSince }: State): string =>
  JSON.stringify([trackedSince, indexedPart(decisions)], sortKeys);

function indexedPart(known: KnownDecisions): unknown {
  const { shipsNothing, shipsNothingSuggested, letPass, ...decisions } = known;
  const activities = Object.entries(decisions).map(([activity, decision]) => [activity, factsOf(decision)]);
  return {
    shipsNothing,
    shipsNothingSuggested,
    letPass: letPass && [letPass.by, letPass.at],
    ...Object.fromEntries(activities),
  };
}

const factsOf = ({ recorded, progress, reopened: _, ...decision }: KnownDecision): unknown => ({
  ...decision,
  progress: recorded ? progressOf(recorded.result) : progress,
  response: decision.response && [decision.response.accountId, decision.response.accepted],
  held: decision.held?.owner,
  expected: decision.expected?.on,
  closed: decision.closed && [decision.closed.by, decision.closed.at, decision.closed.accountId],
  snooze: decision.snooze && [decision.snooze.warning, decision.snooze.until],
});

const sortKeys = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** `before` is what was on the screen when the viewer acted. A write of which the index tells nothing supersedes nothing. */
export function addOverlay(overlays: Overlays, before: State, view: EpicView): Overlays {
  const { issueId } = view.facts;
  const earlier = overlays.get(issueId)?.superseded ?? [];
  const stands = fingerprint(view);
  const superseded = [...earlier, fingerprint(before)].filter((state) => state !== stands);
  return new Map(overlays).set(issueId, { view, superseded });
}

/**
 * Without those that search has caught up with: from then on an earlier state is not one that search still returns, but
 * one to which somebody went back.
 */
export function withoutCaughtUp(overlays: Overlays, found: readonly FoundEpic[]): Overlays {
  const caughtUp = found.filter((epic) => {
    const overlay = overlays.get(epic.facts.issueId);
    return overlay && !overlay.superseded.includes(fingerprint(epic));
  });
  if (caughtUp.length === 0) return overlays;
  const left = new Map(overlays);
  for (const { facts } of caughtUp) left.delete(facts.issueId);
  return left;
}

/** The server's answer stands until search returns something that it did not know before the write. */
export function overlaid(found: FoundEpic, overlays: Overlays): FoundEpic {
  const overlay = overlays.get(found.facts.issueId);
  if (!overlay?.superseded.includes(fingerprint(found))) return found;
  const { facts, decisions, trackedSince } = overlay.view;
  return { ...found, facts, decisions, trackedSince };
}

import type { EpicItem } from './change';
import type { Closed, Epic } from './epic';
import { decidedAnew, decisionOf, type EpicChange, type OnWork, withDecision } from './epic-change';
import type { AccountId } from './ids';
import type { Owner } from './owner';
import { isFinal, type Result } from './result';
import type { Said } from './said';
import type { IsoDate, IsoDateTime } from './time';

/** Who owns the work now; `confirmed`: leads, and who accepted. */
export type WorkOwner = { accountId: AccountId; owner: Owner; confirmed: boolean };

/** When a result is expected; `null`: by the agreement's setting. */
export function expectResult(
  epic: Epic,
  { activity, on, by, at }: OnWork & { on: IsoDate | null },
): EpicChange {
  const { expected, snooze: _snooze, ...decision } = decisionOf(epic, activity);
  const from = expected?.on ?? null;
  if (from === on) return { epic, items: [] };
  return {
    epic: withDecision(epic, activity, { ...decision, ...(on !== null && { expected: { on, by, at } }) }),
    items: [{ kind: 'resultExpected', activity, from, to: on }],
  };
}

/** The owner stays from now on, and has accepted by recording; a final result closes the work. */
export function recordResult(
  epic: Epic,
  { result, owner, by, at }: Said & { result: Result; owner: WorkOwner | undefined },
): EpicChange {
  const { activity } = result;
  const { snooze: _snooze, reopened: _reopened, ...decision } = decisionOf(epic, activity);
  const accepts = owner?.accountId === by && !owner.confirmed;
  const recorded: Epic = withDecision(epic, activity, {
    ...decision,
    recorded: { result, by, at },
    ...(owner && { held: { owner: owner.owner, at } }),
    ...(accepts && { response: { accountId: by, at, accepted: true } }),
  });
  const items: EpicItem[] = [
    { kind: 'resultRecorded', activity, from: decision.recorded?.result ?? null, to: result },
    ...(accepts ? [{ kind: 'ownerAccepted', activity, accountId: by } as const] : []),
  ];
  if (!isFinal(result)) return { epic: recorded, items };
  const accountId = owner?.accountId ?? null;
  const closed = closedBy(recorded, { activity, by, at }, { result, accountId, by, at });
  return { epic: closed, items: [...items, { kind: 'workClosed', activity, accountId }] };
}

/** A double click, or sent again because its answer got lost: it stands since, by the same person. */
export function isSentBefore(
  epic: Epic,
  { result, seenAt, by }: Pick<Said, 'by'> & { result: Result; seenAt: IsoDateTime | null },
): boolean {
  const { recorded, closed } = decisionOf(epic, result.activity);
  return (
    recorded?.by === by &&
    recorded.at !== seenAt &&
    sameResult(recorded.result, result) &&
    isFinal(result) === (closed !== undefined)
  );
}

export function isClosedSo(
  epic: Epic,
  { activity, reason, by }: Omit<OnWork, 'at'> & { reason: string },
): boolean {
  const { closed } = decisionOf(epic, activity);
  return closed?.by === by && 'reason' in closed && closed.reason === reason;
}

const sameResult = (one: Result, other: Result): boolean =>
  JSON.stringify(Object.entries(one).toSorted()) === JSON.stringify(Object.entries(other).toSorted());

export function closeWithoutResult(
  epic: Epic,
  { activity, reason, owner, by, at }: OnWork & { reason: string; owner: WorkOwner | undefined },
): EpicChange {
  const accountId = owner?.accountId ?? null;
  return {
    epic: closedBy(epic, { activity, by, at }, { reason, accountId, by, at }),
    items: [{ kind: 'workClosed', activity, accountId, reason }],
  };
}

/** What was recorded stays to be read. */
export function reopenWork(epic: Epic, { activity, by, at }: OnWork): EpicChange {
  const { closed, ...decision } = decisionOf(epic, activity);
  if (!closed) return { epic, items: [] };
  return {
    epic: withDecision(epic, activity, { ...decision, reopened: { by, at } }),
    items: [{ kind: 'workReopened', activity }],
  };
}

function closedBy(epic: Epic, { activity }: OnWork, closed: Closed): Epic {
  const { reopened: _reopened, ...decision } = decidedAnew(decisionOf(epic, activity));
  return withDecision(epic, activity, { ...decision, closed });
}

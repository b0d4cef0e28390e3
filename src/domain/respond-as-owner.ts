import type { Epic } from './epic';
import { decisionOf, type EpicChange, type OnWork, withDecision } from './epic-change';
import type { Owner } from './owner';

/** The owner accepts, and stays although the agreement may change. */
export function acceptWork(epic: Epic, { activity, by, at, owner }: OnWork & { owner: Owner }): EpicChange {
  const { snooze: _snooze, ...decision } = decisionOf(epic, activity);
  if (decision.response?.accountId === by && decision.response.accepted) return { epic, items: [] };
  return {
    epic: withDecision(epic, activity, {
      ...decision,
      response: { accountId: by, at, accepted: true },
      held: { owner, at },
    }),
    items: [{ kind: 'ownerAccepted', activity, accountId: by }],
  };
}

/** The owner passes it back: until a lead decides nobody owns it, unless the agreement says somebody else by now. */
export function passBack(
  epic: Epic,
  { activity, by, at, comment }: OnWork & { comment: string | undefined },
): EpicChange {
  const { snooze: _snooze, held: _held, ...decision } = decisionOf(epic, activity);
  if (decision.response?.accountId === by && !decision.response.accepted) return { epic, items: [] };
  const said = comment === undefined ? {} : { comment };
  return {
    epic: withDecision(epic, activity, {
      ...decision,
      response: { accountId: by, at, accepted: false, ...said },
    }),
    items: [{ kind: 'ownerPassedBack', activity, accountId: by, ...said }],
  };
}

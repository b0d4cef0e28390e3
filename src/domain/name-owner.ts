import type { Epic } from './epic';
import { decidedAnew, decisionOf, type EpicChange, type OnWork, withDecision } from './epic-change';
import type { AccountId, RoleId } from './ids';

/** Names the person for the role that owns the activity on this epic. Who names themself has accepted. */
export function nameOwner(
  epic: Epic,
  { activity, roleId, accountId, by, at }: OnWork & { roleId: RoleId; accountId: AccountId },
): EpicChange {
  const decision = decisionOf(epic, activity);
  const from = decision.named?.roleId === roleId ? decision.named.accountId : null;
  const hasPassedBack = decision.response?.accepted === false && decision.response.accountId === accountId;
  if (from === accountId && !hasPassedBack && !decision.suggestion) return { epic, items: [] };

  const { response, ...rest } = decidedAnew(decision);
  const isOwn = by === accountId;
  const stays = from === accountId && response?.accepted;
  const named = {
    ...rest,
    named: { roleId, accountId, by, at },
    ...(stays && { response }),
    ...(isOwn && {
      response: { accountId, at, accepted: true as const },
      held: { owner: { kind: 'role' as const, roleId }, at },
    }),
  };
  return {
    epic: withDecision(epic, activity, named),
    items: [
      { kind: 'ownerNamed', activity, roleId, from, to: accountId },
      ...(isOwn ? [{ kind: 'ownerAccepted', activity, accountId } as const] : []),
    ],
  };
}

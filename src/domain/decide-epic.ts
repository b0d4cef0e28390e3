import type { PostCodeActivity } from './activity';
import type { EpicItem } from './change';
import type { Epic, EpicDecision } from './epic';
import type { AccountId, RoleId } from './ids';
import type { Leads } from './leads';
import type { Answer } from './owner';
import { answerToStore, sameAnswer } from './same-answer';
import { otherSide, type Side } from './side';
import type { IsoDateTime } from './time';

type Decided = { epic: Epic; items: EpicItem[] };
type Author = { by: AccountId; at: IsoDateTime };

/** A side's own answer for one epic; `null` withdraws it. Neither side writes the other's. */
export function decideEpic(
  epic: Epic,
  leads: Leads,
  command: Author & { activity: PostCodeActivity; side: Side; answer: Answer | null },
): Decided {
  const { activity, side, by, at } = command;
  const answer = command.answer && answerToStore(command.answer, leads);
  const decision = decisionOf(epic, activity);
  const from = decision.answers[side]?.answer ?? null;
  if (answer === null ? from === null : from !== null && sameAnswer(from, answer)) return { epic, items: [] };

  const other = otherSide(side);
  const theirs = decision.answers[other];
  const answers: EpicDecision['answers'] = {
    ...(theirs && { [other]: theirs }),
    ...(answer && { [side]: { answer, by, at } }),
  };
  return {
    epic: withDecision(epic, activity, { ...decision, answers }),
    items: [{ kind: 'epicDecided', activity, side, from, to: answer }],
  };
}

/** "Will there be an experiment?" */
export function answerApplies(
  epic: Epic,
  { activity, applies, by, at }: Author & { activity: PostCodeActivity; applies: boolean },
): Decided {
  const decision = decisionOf(epic, activity);
  const from = decision.applies?.applies ?? null;
  if (from === applies) return { epic, items: [] };
  return {
    epic: withDecision(epic, activity, { ...decision, applies: { applies, by, at } }),
    items: [{ kind: 'appliesAnswered', activity, from, to: applies }],
  };
}

/** Names the person for the role that owns the activity on this epic. */
export function nameOwner(
  epic: Epic,
  command: Author & { activity: PostCodeActivity; roleId: RoleId; accountId: AccountId },
): Decided {
  const { activity, roleId, accountId, by, at } = command;
  const decision = decisionOf(epic, activity);
  const from = decision.named?.roleId === roleId ? decision.named.accountId : null;
  if (from === accountId) return { epic, items: [] };
  return {
    epic: withDecision(epic, activity, { ...decision, named: { roleId, accountId, by, at } }),
    items: [{ kind: 'ownerNamed', activity, roleId, from, to: accountId }],
  };
}

const decisionOf = (epic: Epic, activity: PostCodeActivity): EpicDecision =>
  epic.decisions[activity] ?? { answers: {} };

const withDecision = (epic: Epic, activity: PostCodeActivity, decision: EpicDecision): Epic => ({
  ...epic,
  decisions: { ...epic.decisions, [activity]: decision },
});

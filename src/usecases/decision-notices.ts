import type { EpicItem } from '../domain/change';
import type { Epic } from '../domain/epic';
import type { AccountId } from '../domain/ids';
import type { Leads } from '../domain/leads';
import type { Answer } from '../domain/owner';
import { sameAnswer } from '../domain/same-answer';
import { otherSide } from '../domain/side';
import type { Addressed } from './ports';

/** Whom a lead's decision for an epic concerns: who became its owner by it, and the other lead (product.md §4). */
export function decisionNotices(items: readonly EpicItem[], epic: Epic, leads: Leads): Addressed[] {
  return items.flatMap((item) => {
    if (item.kind !== 'epicDecided') return [];
    const { activity, side, from, to } = item;
    const theirs = epic.decisions[activity]?.answers[otherSide(side)]?.answer ?? null;
    const before = settled(from, theirs);
    const after = settled(to, theirs);
    const isNew = after && !(before && sameAnswer(before, after));
    const owner = isNew ? holderOf(after, leads) : undefined;

    const other = leads[otherSide(side)];
    const isObjection = to !== null && theirs !== null && !sameAnswer(to, theirs);
    const told: Addressed[] = owner === undefined ? [] : [{ notice: 'ownerNamed', to: owner }];
    if (other !== null && owner !== other) {
      told.push({ notice: isObjection ? 'decisionObjected' : 'epicDecided', to: other });
    }
    return told;
  });
}

/** What the two answers make together: nothing while they differ. */
const settled = (mine: Answer | null, theirs: Answer | null): Answer | null =>
  mine && theirs && !sameAnswer(mine, theirs) ? null : (mine ?? theirs);

function holderOf(answer: Answer, leads: Leads): AccountId | undefined {
  if (answer.kind === 'person') return answer.accountId;
  return answer.kind === 'lead' ? (leads[answer.side] ?? undefined) : undefined;
}

import type { PostCodeActivity } from '../domain/activity';
import type { EpicItem } from '../domain/change';
import { speakersOf } from '../domain/leads';
import { otherSide, type Side, sides } from '../domain/side';
import type { EpicNotices } from './change-epic';
import type { EpicScene } from './epic-scene';
import type { Addressed } from './ports/notice';

/** Whom a decision concerns at once: who owns the work by it, and the lead it objects to (product.md §2 rule 10). */
export const decisionNotices: EpicNotices = ({ items, before, after }) =>
  items.flatMap((item) => {
    if (item.kind !== 'epicDecided' && item.kind !== 'ownerNamed' && item.kind !== 'ownerReleased') return [];
    return [...newOwner(item.activity, before, after), ...objected(item, after)];
  });

export const passedBackNotices: EpicNotices = ({ items, after }) =>
  items.some(({ kind }) => kind === 'ownerPassedBack')
    ? sides
        .flatMap((side) => speakers(after, side))
        .map((to): Addressed => ({ notice: 'workPassedBack', to }))
    : [];

function newOwner(activity: PostCodeActivity, before: EpicScene, after: EpicScene): Addressed[] {
  const owner = ownerOf(after, activity);
  return owner === null || owner === ownerOf(before, activity) ? [] : [{ notice: 'ownerNamed', to: owner }];
}

const ownerOf = ({ verdict }: EpicScene, activity: PostCodeActivity) => {
  const judged = verdict.activities[activity];
  return judged.status === 'owned' ? judged.accountId : null;
};

function objected(item: EpicItem, after: EpicScene): Addressed[] {
  if (item.kind !== 'epicDecided' || item.to === null) return [];
  const judged = after.verdict.activities[item.activity];
  const differs = 'reason' in judged && judged.reason === 'differs' && judged.source === 'epic';
  if (!differs) return [];
  return speakers(after, otherSide(item.side)).map((to): Addressed => ({ notice: 'decisionObjected', to }));
}

/** The side's lead, and who covers for them today. */
const speakers = ({ agreement, today }: EpicScene, side: Side) => speakersOf(agreement, side, today);

import type { PostCodeActivity } from '../domain/activity';
import type { EpicItem } from '../domain/change';
import { type Leads, leadsOf } from '../domain/leads';
import { otherSide } from '../domain/side';
import type { EpicNotices } from './change-epic';
import type { EpicScene } from './epic-scene';
import type { Addressed } from './ports';

/** Whom a decision concerns at once: who owns the work by it, and the lead it objects to (product.md §2 rule 10). */
export const decisionNotices: EpicNotices = ({ items, before, after }) =>
  items.flatMap((item) => {
    if (item.kind !== 'epicDecided' && item.kind !== 'ownerNamed' && item.kind !== 'ownerReleased') return [];
    return [...newOwner(item.activity, before, after), ...objected(item, after)];
  });

export const passedBackNotices: EpicNotices = ({ items, after }) =>
  items.some(({ kind }) => kind === 'ownerPassedBack')
    ? leadsOf(after.terms.leads).map((to): Addressed => ({ notice: 'workPassedBack', to }))
    : [];

function newOwner(activity: PostCodeActivity, before: EpicScene, after: EpicScene): Addressed[] {
  const owner = ownerOf(after, activity);
  return owner === null || owner === ownerOf(before, activity) ? [] : [{ notice: 'ownerNamed', to: owner }];
}

const ownerOf = ({ verdict }: EpicScene, activity: PostCodeActivity) => {
  const judged = verdict.activities[activity];
  return judged.status === 'owned' ? judged.accountId : null;
};

function objected(item: EpicItem, { verdict, terms }: EpicScene): Addressed[] {
  if (item.kind !== 'epicDecided' || item.to === null) return [];
  const judged = verdict.activities[item.activity];
  const differs = 'reason' in judged && judged.reason === 'differs' && judged.source === 'epic';
  return differs ? otherLead(terms.leads, item.side) : [];
}

const otherLead = (leads: Leads, side: Parameters<typeof otherSide>[0]): Addressed[] => {
  const to = leads[otherSide(side)];
  return to === null ? [] : [{ notice: 'decisionObjected', to }];
};

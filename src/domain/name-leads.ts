import type { Agreement } from './agreement';
import type { AgreementItem } from './change';
import type { Leads } from './leads';
import { type Side, sides } from './side';

/**
 * A new lead starts without answers: the former one's pending ones end, and what is in force stays until the new one
 * confirms or changes it (product.md §2 rule 5).
 */
export function nameLeads(agreement: Agreement, leads: Leads): { next: Agreement; items: AgreementItem[] } {
  const changed = sides.filter((side) => agreement.leads[side] !== leads[side]);
  if (changed.length === 0) return { next: agreement, items: [] };
  return {
    next: {
      ...agreement,
      leads,
      nominations: without(agreement.nominations, changed),
      answersShown: without(agreement.answersShown, changed),
      reminded: without(agreement.reminded, changed),
      proposals: agreement.proposals.filter(({ side }) => !changed.includes(side)),
      activities: agreement.activities.map((activity) => ({
        ...activity,
        answers: without(activity.answers, changed),
      })),
    },
    items: changed.map((side) => ({
      kind: 'leadNamed',
      side,
      from: agreement.leads[side],
      to: leads[side],
    })),
  };
}

const without = <T>(bySide: Partial<Record<Side, T>>, ended: readonly Side[]): Partial<Record<Side, T>> =>
  Object.fromEntries(Object.entries(bySide).filter(([side]) => !ended.some((other) => other === side)));
